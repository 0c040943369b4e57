package io.github.camelworkfront.sandbox.internal.proof.call;

/**
 * A refusal of the service. Its codes are bare numbers where the application refuses, and those of SOAP 1.1 where PHP's SOAP server does.
 * Where only the words are on record the code is a choice, and says so.
 */
public final class ProofFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String CLIENT = "SOAP-ENV:Client";
    private static final String SERVER = "SOAP-ENV:Server";
    private static final String BAD_REQUEST = "400";
    private static final String FORBIDDEN = "403";

    private final String code;

    /**
     * @param code what stands in {@code faultcode}
     * @param text what stands in {@code faultstring}
     */
    public ProofFault(String code, String text) {
        // Faults are answers here, not failures: nobody looks at where one was made.
        super(text, null, false, false);
        this.code = code;
    }

    /** Returns what stands in {@code faultcode}. */
    public String code() {
        return code;
    }

    /** A bad e-mail address or password. */
    public static ProofFault badLogin() {
        return new ProofFault("303", "Your log in details are not valid.");
    }

    /** A session id that is not known, or has ended. */
    public static ProofFault badSession() {
        return new ProofFault("305", "Invalid Session ID.");
    }

    /** Too many bad logins. The words are a choice. */
    public static ProofFault locked() {
        return new ProofFault("307", "Your account is locked. Please try again later.");
    }

    /** A required parameter that is absent or empty; recorded for a string, and taken to be the same for others. */
    public static ProofFault required(String type, String parameter) {
        return new ProofFault(BAD_REQUEST, "Required " + type + " parameter '" + parameter + "' is not present.");
    }

    /** Something else that is wrong with a value. Code and words are a choice. */
    public static ProofFault invalid(String text) {
        return new ProofFault(BAD_REQUEST, text);
    }

    /** Another account's data. */
    public static ProofFault noAccessToAccount() {
        return new ProofFault(FORBIDDEN, "you do not have access to this account");
    }

    /** What is for who pays. */
    public static ProofFault billingRightsRequired() {
        return new ProofFault(FORBIDDEN, "Creators and Billing administrator rights required");
    }

    /** What the profile of the user does not allow. */
    public static ProofFault notPermitted() {
        return new ProofFault(FORBIDDEN, "the user does not have permission to perform this action");
    }

    /** The callbacks of the account. The code is a choice. */
    public static ProofFault noAccessToSettings() {
        return new ProofFault(FORBIDDEN, "no permissions to access settings");
    }

    /** A reviewer who is not there. The code is a choice. */
    public static ProofFault invalidRecipient() {
        return new ProofFault(BAD_REQUEST, "Invalid Recipient ID");
    }

    /** A stage of which nobody is a reviewer, in a request for a summary. The code is a choice. */
    public static ProofFault stageWithoutRecipient() {
        return new ProofFault(
                FORBIDDEN,
                "You do not have privilege to perform this request. The stage must contain at least one recipient.");
    }

    /** An operation that this edition does not have. */
    public static ProofFault noProcedure(String operation) {
        return new ProofFault(SERVER, "Procedure '" + operation + "' not present");
    }

    /** A body that is no envelope. */
    public static ProofFault badRequest() {
        return new ProofFault(CLIENT, "Bad Request");
    }

    /** A body with a document type; the words are those of PHP's SOAP server. */
    public static ProofFault documentType() {
        return new ProofFault(SERVER, "DTD are not supported by SOAP");
    }

    /** A header entry that has to be understood, and is not; the words are those of PHP's SOAP server. */
    public static ProofFault headerNotUnderstood() {
        return new ProofFault("SOAP-ENV:MustUnderstand", "Header not understood");
    }

    /** A call with none of the operation's parameters. */
    public static ProofFault missingParameter() {
        return new ProofFault(CLIENT, "Missing parameter");
    }

    /** A value that does not fit its type. */
    public static ProofFault encoding() {
        return new ProofFault(SERVER, "SOAP-ERROR: Encoding: Violation of encoding rules");
    }
}
