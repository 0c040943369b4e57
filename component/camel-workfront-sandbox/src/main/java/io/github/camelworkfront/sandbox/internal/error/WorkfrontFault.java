package io.github.camelworkfront.sandbox.internal.error;

import java.util.List;

/**
 * A refusal, as Workfront words it. The factories are the recorded messages; where other classes speak of rows, they
 * count them in this order. Where the record has no status, it is 422, which the service uses for most wrong requests;
 * where it has no class, it is {@code java.lang.IllegalArgumentException}. Both are choices.
 */
public final class WorkfrontFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String ILLEGAL_ARGUMENT = "java.lang.IllegalArgumentException";
    private static final String UNSUPPORTED = "java.lang.UnsupportedOperationException";
    private static final String AUTHENTICATION = "com.attask.common.AuthenticationException";
    private static final String PROJECT_STATUS = "com.attask.common.ProjectStatusViolationException";
    private static final String BUSINESS_KEY = "exception.attask";

    private final int status;
    private final String errorClass;
    private final Integer code;
    private final String msgKey;
    private final String title;
    private final transient List<String> attributes;

    /**
     * @param status the HTTP status
     * @param errorClass the Java class name that the service shows
     * @param message the message
     * @param code the numeric code, or null to leave it out of the answer
     * @param msgKey the message key, or null
     * @param title the title, or null
     * @param attributes the attributes, or null
     */
    public WorkfrontFault(
            int status,
            String errorClass,
            String message,
            Integer code,
            String msgKey,
            String title,
            List<String> attributes) {
        super(message);
        this.status = status;
        this.errorClass = errorClass;
        this.code = code;
        this.msgKey = msgKey;
        this.title = title;
        this.attributes = attributes;
    }

    public int status() {
        return status;
    }

    public String errorClass() {
        return errorClass;
    }

    /** @return the numeric code, or null */
    public Integer code() {
        return code;
    }

    /** @return the message key, or null */
    public String msgKey() {
        return msgKey;
    }

    /** @return the title, or null */
    public String title() {
        return title;
    }

    /** @return the attributes, or null */
    public List<String> attributes() {
        return attributes;
    }

    /** Row 1: login with a wrong name or password. */
    public static WorkfrontFault wrongPassword() {
        return of(
                401,
                AUTHENTICATION,
                "That username/password combination wasn't quite right.  Make sure your caps lock isn't on and try again.");
    }

    /** Row 2: no session, or an ended one. */
    public static WorkfrontFault notLoggedIn() {
        return of(401, AUTHENTICATION, "You are not currently logged in.");
    }

    /** Row 3: an API key in the form body of a write; the message is a template that is not filled in, as recorded. */
    public static WorkfrontFault apiKeyInBody() {
        return of(401, AUTHENTICATION, "{0}");
    }

    /**
     * Row 4: a field that the model lacks.
     *
     * @param version the model's label, such as {@code V22_0} or {@code INTERNAL}
     * @param apiName the API name of the type, such as {@code Project}
     */
    public static WorkfrontFault unknownField(String version, String field, String apiName) {
        return invalid("APIModel %s does not support field %s (%s)".formatted(version, field, apiName));
    }

    /** Row 5: an action that the type lacks; the object <em>code</em> is shown here. */
    public static WorkfrontFault unknownAction(String version, String action, String code) {
        return invalid("APIModel %s does not support action %s (%s)".formatted(version, action, code));
    }

    /** Row 6: a named query that the type lacks. */
    public static WorkfrontFault unknownNamedQuery(String version, String query, String code) {
        return invalid("APIModel %s does not support namedQuery %s (%s)".formatted(version, query, code));
    }

    /** Row 7: an argument that the action lacks. */
    public static WorkfrontFault unknownArgument(String action, String argument) {
        return invalid("action %s does not support argument named %s".formatted(action, argument));
    }

    /** Row 8: a scalar where an array is due, or the like. */
    public static WorkfrontFault argumentTypeMismatch() {
        return invalid("argument type mismatch");
    }

    /** Row 9: text where an object is due. */
    public static WorkfrontFault textForObject() {
        return of(422, ILLEGAL_ARGUMENT, "class java.lang.String cannot be cast to class java.util.Map");
    }

    /** Row 10: POST below an object type. */
    public static WorkfrontFault tooManyParts() {
        return invalid("unrecognized URI format: too many parts");
    }

    /** Row 11: a {@code method=} that is no method. */
    public static WorkfrontFault unsupportedMethod(String method) {
        return of(422, UNSUPPORTED, "Unsupported HTTP method: " + method);
    }

    /** Row 12: an object type that does not exist. */
    public static WorkfrontFault unknownObjectType(String word) {
        return of(404, ILLEGAL_ARGUMENT, "Unknown object type: " + word);
    }

    /** Row 13: a type that has no endpoint of its own. */
    public static WorkfrontFault notTopLevel(String code, String version) {
        return invalid("%s is not a top level object and can't be requested directly in %s".formatted(code, version));
    }

    /** Row 14: a missing or wrong object code in a body. */
    public static WorkfrontFault invalidObjCode(String objCode) {
        return invalid("invalid objCode: " + objCode);
    }

    /**
     * Row 15: a type without create or edit.
     *
     * @param type {@code ADD} or {@code EDIT}
     * @param apiName the API name of the type
     */
    public static WorkfrontFault noServiceMethod(String type, String apiName) {
        return of(
                400,
                UNSUPPORTED,
                "unable to find method for service endpoint type: %s (class com.attask.biz.%sMethods)"
                        .formatted(type, apiName));
    }

    /** Row 16: {@code $$LIMIT} over 2,000. */
    public static WorkfrontFault limitTooLarge(long limit) {
        return invalid("The requested limit " + limit + " is greater than the maximum allowed limit of 2000");
    }

    /** Row 17: {@code fields=DE:*}. */
    public static WorkfrontFault noSuchField(String field) {
        return invalid("no such field: '%s'".formatted(field));
    }

    /** Row 18: an object that is not there, or no longer. */
    public static WorkfrontFault notFound(String label, String id) {
        return of(404, ILLEGAL_ARGUMENT, "%s with primary key value(s) \"%s\" not found".formatted(label, id));
    }

    /**
     * Row 19: not enough rights.
     *
     * @param what what was wanted, such as {@code delete this Note}
     */
    public static WorkfrontFault noAccess(String what) {
        return of(403, ILLEGAL_ARGUMENT, "You do not have sufficient access to " + what);
    }

    /** Row 20: a value that a field does not take. */
    public static WorkfrontFault invalidParameter(String field, Object value) {
        return of(422, ILLEGAL_ARGUMENT, "Invalid Parameter: %s value \"%s\"".formatted(field, value));
    }

    /** Row 21: a filter on a field that does not exist. */
    public static WorkfrontFault unknownFilter(String name) {
        return invalidParameter("Search Parameter", name);
    }

    /** Row 22: a status and the like that is not configured. */
    public static WorkfrontFault invalidCustomEnum(String label, List<String> values) {
        String quoted =
                String.join(", ", values.stream().map(v -> "'" + v + "'").toList());
        return invalid("Invalid custom enum value(s) for field '%s': [%s]".formatted(label, quoted));
    }

    /** Row 22, second form: a word that a fixed enumeration lacks. */
    public static WorkfrontFault invalidEnum(String value, String enumName) {
        return invalid("invalid value %s for enum %s".formatted(value, enumName));
    }

    /** Row 23: a bulk call of more than 100. */
    public static WorkfrontFault tooManyObjects() {
        return invalid("Can not add more than 100 objects at once.");
    }

    /** Row 24: {@code updates=} beside plain fields. */
    public static WorkfrontFault mixedUpdates(String field) {
        return invalid("Cannot mix 'updates' JSON parameter with non-JSON update parameter '%s'".formatted(field));
    }

    /** Row 25: a required value that is missing. */
    public static WorkfrontFault required(String label) {
        return business(label + " is required and cannot be empty");
    }

    /** Row 26: a character that a name must not have. */
    public static WorkfrontFault invalidCharacter(String field, char character) {
        return new WorkfrontFault(
                422,
                ILLEGAL_ARGUMENT,
                "Invalid character in '%s' : '%s'".formatted(field, character),
                1200,
                BUSINESS_KEY,
                null,
                List.of());
    }

    /** Row 27: a name that is taken. */
    public static WorkfrontFault alreadyExists(String label, String name) {
        return business("%s with name \"%s\" already exists.".formatted(label, name));
    }

    /** Row 28: a custom form that is attached already. */
    public static WorkfrontFault alreadyAttached(List<String> categoryIds) {
        return business("Categories with the following IDs are already attached: " + String.join(", ", categoryIds));
    }

    /** Row 29: deletion of what others need, without {@code force}. */
    public static WorkfrontFault referenced(String label) {
        return business("This %s cannot be deleted since it is referenced by other objects. Please use force delete."
                .formatted(label));
    }

    /** Row 30: an operation that the project's status forbids; the one error recorded with all its members. */
    public static WorkfrontFault projectStatus(String statusLabel) {
        return new WorkfrontFault(
                422,
                PROJECT_STATUS,
                "Unable to complete operation for a project of status " + statusLabel,
                0,
                BUSINESS_KEY,
                null,
                List.of(""));
    }

    /** Row 31: a request that says nothing to do. */
    public static WorkfrontFault noAction() {
        return of(400, UNSUPPORTED, "you must specify an action");
    }

    /** Row 32: a field that cannot be written. */
    public static WorkfrontFault fieldNotAvailable(String field, String className, String version) {
        return invalid("field '%s' is not available on com.attask.model.%s in version %s"
                .formatted(field, className, version));
    }

    /** Row 33: a copy option that does not exist. */
    public static WorkfrontFault unknownCopyOption(String option) {
        return invalid("unknown copy option: " + option);
    }

    /** Row 34: a user without that role. */
    public static WorkfrontFault cannotBeAssigned(String userName, String roleName) {
        return business("%s cannot be assigned to Role: %s".formatted(userName, roleName));
    }

    /** Row 34, second form: a custom form for another type. */
    public static WorkfrontFault wrongCategory(String name, String code) {
        return business("Category: %s is not a Category of the type: %s".formatted(name, code));
    }

    /** Row 35: too many calls at a time; recorded with its status before the text. */
    public static WorkfrontFault tooManyRequests() {
        return of(429, ILLEGAL_ARGUMENT, "Too many concurrent API requests");
    }

    /** Beyond the table: the same told in threads, as older editions of the documentation count; the wording is a choice. */
    public static WorkfrontFault threadLimit(int threads) {
        return invalid("The concurrent thread limit of " + threads + " for this customer has been reached");
    }

    /** Row 36: the service's own failure. */
    public static WorkfrontFault databaseError() {
        return of(500, ILLEGAL_ARGUMENT, "Database error due to invalid SQL statement.");
    }

    /** Row 37: an external lookup field that lacks a key. */
    public static WorkfrontFault fieldSchema(String key) {
        return of(
                400, ILLEGAL_ARGUMENT, "Error in field schema validation: required key [%s] not found".formatted(key));
    }

    /** Row 38: JSON that is none. */
    public static WorkfrontFault jsonParsing() {
        return invalid("JSON parsing error");
    }

    /** Beyond the table, for what is not on record: 422 with a message of the sandbox's own. */
    public static WorkfrontFault invalid(String message) {
        return of(422, ILLEGAL_ARGUMENT, message);
    }

    /** Beyond the table: a business rule, in the shape of rows 27 to 30. */
    public static WorkfrontFault business(String message) {
        return new WorkfrontFault(422, ILLEGAL_ARGUMENT, message, 0, BUSINESS_KEY, null, List.of());
    }

    /** Beyond the table: an API version that is gone or not there yet (410 is what the OpenAPI file defines for it). */
    public static WorkfrontFault versionGone(String version) {
        return of(410, UNSUPPORTED, "API version %s is not available".formatted(version));
    }

    private static WorkfrontFault of(int status, String errorClass, String message) {
        return new WorkfrontFault(status, errorClass, message, null, null, null, null);
    }
}
