package io.github.camelworkfront.sandbox.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkfrontFaultTest {

    @ParameterizedTest
    @MethodSource
    void recordedMessagesAreKeptToTheLetter(WorkfrontFault fault, int status, String message) {
        assertThat(fault.status()).isEqualTo(status);
        assertThat(fault).hasMessage(message);
    }

    static Stream<Arguments> recordedMessagesAreKeptToTheLetter() {
        return Stream.of(
                row(
                        WorkfrontFault.wrongPassword(),
                        401,
                        "That username/password combination wasn't quite right.  Make sure your caps lock isn't on and try again."),
                row(WorkfrontFault.notLoggedIn(), 401, "You are not currently logged in."),
                row(WorkfrontFault.apiKeyInBody(), 401, "{0}"),
                row(
                        WorkfrontFault.unknownField("INTERNAL", "projectid", "OpTask"),
                        422,
                        "APIModel INTERNAL does not support field projectid (OpTask)"),
                row(
                        WorkfrontFault.unknownAction("V17_0", "assignCategories", "OPTASK"),
                        422,
                        "APIModel V17_0 does not support action assignCategories (OPTASK)"),
                row(
                        WorkfrontFault.unknownNamedQuery("V17_0", "copy", "CTGY"),
                        422,
                        "APIModel V17_0 does not support namedQuery copy (CTGY)"),
                row(
                        WorkfrontFault.unknownArgument("move", "IDs"),
                        422,
                        "action move does not support argument named IDs"),
                row(WorkfrontFault.argumentTypeMismatch(), 422, "argument type mismatch"),
                row(
                        WorkfrontFault.textForObject(),
                        422,
                        "class java.lang.String cannot be cast to class java.util.Map"),
                row(WorkfrontFault.tooManyParts(), 422, "unrecognized URI format: too many parts"),
                row(WorkfrontFault.unsupportedMethod("COPY"), 422, "Unsupported HTTP method: COPY"),
                row(WorkfrontFault.unknownObjectType("JOURNENT"), 404, "Unknown object type: JOURNENT"),
                row(
                        WorkfrontFault.notTopLevel("TPRED", "internal"),
                        422,
                        "TPRED is not a top level object and can't be requested directly in internal"),
                row(WorkfrontFault.invalidObjCode(null), 422, "invalid objCode: null"),
                row(
                        WorkfrontFault.noServiceMethod("ADD", "UITemplate"),
                        400,
                        "unable to find method for service endpoint type: ADD (class com.attask.biz.UITemplateMethods)"),
                row(
                        WorkfrontFault.limitTooLarge(2001),
                        422,
                        "The requested limit 2001 is greater than the maximum allowed limit of 2000"),
                row(WorkfrontFault.noSuchField("*"), 422, "no such field: '*'"),
                row(
                        WorkfrontFault.notFound("Parameter", "CMS State Filing Code"),
                        404,
                        "Parameter with primary key value(s) \"CMS State Filing Code\" not found"),
                row(
                        WorkfrontFault.noAccess("delete this Note"),
                        403,
                        "You do not have sufficient access to delete this Note"),
                row(WorkfrontFault.invalidParameter("ownerID", null), 422, "Invalid Parameter: ownerID value \"null\""),
                row(
                        WorkfrontFault.unknownFilter("isTemplate"),
                        422,
                        "Invalid Parameter: Search Parameter value \"isTemplate\""),
                row(
                        WorkfrontFault.invalidCustomEnum("Status", List.of("APV")),
                        422,
                        "Invalid custom enum value(s) for field 'Status': ['APV']"),
                row(
                        WorkfrontFault.invalidEnum("PGRM", "CategoryObjTypesEnum"),
                        422,
                        "invalid value PGRM for enum CategoryObjTypesEnum"),
                row(WorkfrontFault.tooManyObjects(), 422, "Can not add more than 100 objects at once."),
                row(
                        WorkfrontFault.mixedUpdates("name"),
                        422,
                        "Cannot mix 'updates' JSON parameter with non-JSON update parameter 'name'"),
                row(WorkfrontFault.required("Label"), 422, "Label is required and cannot be empty"),
                row(WorkfrontFault.invalidCharacter("name", '('), 422, "Invalid character in 'name' : '('"),
                row(WorkfrontFault.alreadyExists("Parameter", "X"), 422, "Parameter with name \"X\" already exists."),
                row(
                        WorkfrontFault.alreadyAttached(List.of("c1")),
                        422,
                        "Categories with the following IDs are already attached: c1"),
                row(
                        WorkfrontFault.referenced("Template Task"),
                        422,
                        "This Template Task cannot be deleted since it is referenced by other objects. Please use force delete."),
                row(
                        WorkfrontFault.projectStatus("Complete"),
                        422,
                        "Unable to complete operation for a project of status Complete"),
                row(WorkfrontFault.noAction(), 400, "you must specify an action"),
                row(
                        WorkfrontFault.fieldNotAvailable("label", "RKParameterGroup", "INTERNAL"),
                        422,
                        "field 'label' is not available on com.attask.model.RKParameterGroup in version INTERNAL"),
                row(WorkfrontFault.unknownCopyOption("x"), 422, "unknown copy option: x"),
                row(
                        WorkfrontFault.cannotBeAssigned("Ada", "Designer"),
                        422,
                        "Ada cannot be assigned to Role: Designer"),
                row(
                        WorkfrontFault.wrongCategory("Brief", "PROJ"),
                        422,
                        "Category: Brief is not a Category of the type: PROJ"),
                row(WorkfrontFault.tooManyRequests(), 429, "Too many concurrent API requests"),
                row(WorkfrontFault.databaseError(), 500, "Database error due to invalid SQL statement."),
                row(
                        WorkfrontFault.fieldSchema("link"),
                        400,
                        "Error in field schema validation: required key [link] not found"),
                row(WorkfrontFault.jsonParsing(), 422, "JSON parsing error"));
    }

    @Test
    void theOneErrorRecordedInFullHasAllItsMembers() {
        WorkfrontFault fault = WorkfrontFault.projectStatus("Complete");

        assertThat(fault.errorClass()).isEqualTo("com.attask.common.ProjectStatusViolationException");
        assertThat(fault.code()).isZero();
        assertThat(fault.msgKey()).isEqualTo("exception.attask");
        assertThat(fault.title()).isNull();
        assertThat(fault.attributes()).containsExactly("");
    }

    private static Arguments row(WorkfrontFault fault, int status, String message) {
        return Arguments.of(fault, status, message);
    }
}
