package io.github.camelworkfront.internal.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DatabindException;
import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontProofException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.xml.stream.XMLStreamException;

/**
 * Which exception an error is. The HTTP status decides; the class name and the text only where they are on record
 * (Adobe's JavaScript client; python-workfront saw errors on status 200).
 */
public final class Failures {

    private static final int NOT_IMPLEMENTED = 501;

    private static final String NOT_LOGGED_IN = "you are not currently logged in";

    /**
     * Refusals that say nothing of the request itself (timeout, too early, closed by the client): it may be running yet.
     */
    private static final Set<Integer> LIKE_SERVER_ERRORS = Set.of(408, 425, 499);

    /** Faults of Workfront Proof: wrong credentials, no session (any more), account locked. */
    private static final int WRONG_CREDENTIALS = 303;

    private static final int NO_SESSION = 305;
    private static final int LOCKED = 307;

    /** Seen with 429 only, and on no record for other statuses. */
    private static final Pattern TOO_MANY =
            Pattern.compile("(?i)too many concurrent|concurrent (api )?(requests?|threads?|calls?) limit|thread limit");

    /** Names and values, which the service repeats from the request. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|(?<!\\w)'[^']*'(?!\\w)");

    private Failures() {}

    /** An answer with an {@code error} part. */
    static WorkfrontException of(int status, Object error, ServiceCall call) {
        ErrorBody body = ErrorBody.of(error);
        WorkfrontFailure failure = new WorkfrontFailure(
                status,
                body.errorClass(),
                body.message(),
                body.code(),
                body.msgKey(),
                body.attributes(),
                call.operation(),
                call.display());
        return isAuthentication(status, body)
                ? new WorkfrontAuthenticationException(failure)
                : byStatus(status >= 400 ? status : statusOf(body.message()), failure, null);
    }

    /** An item of an answer that is an error in place of a result. */
    public static WorkfrontException ofItem(Object error, ServiceCall call) {
        return of(200, error, call);
    }

    /** An answer without an {@code error} part that is a failure all the same. */
    static WorkfrontException of(int status, String what, ServiceCall call, Throwable cause) {
        WorkfrontFailure failure = WorkfrontFailure.of(status, what, call.operation(), call.display());
        return status >= 400 ? byStatus(status, failure, cause) : new WorkfrontServerException(failure, cause);
    }

    /** A page of somebody else on the way: its "not found" says nothing about the object. */
    static WorkfrontException notTheService(int status, String what, ServiceCall call) {
        return new WorkfrontServerException(WorkfrontFailure.of(status, what, call.operation(), call.display()));
    }

    /** Half an answer, or one that asks too much of whoever reads it. */
    public static WorkfrontException brokenOff(int status, ServiceCall call, IOException cause) {
        String message = cause instanceof JsonProcessingException j ? j.getOriginalMessage() : cause.getMessage();
        String brief = message == null ? cause.getClass().getSimpleName() : message;
        String what = isWhole(cause) ? "the answer cannot be read" : "the answer breaks off before its end";
        return of(status, what + " (" + brief + ")", call, cause);
    }

    /** A web page, or nothing that anybody knows, where a file was asked for. */
    public static WorkfrontException noFile(int status, String what, ServiceCall call) {
        return of(status, what, call, null);
    }

    /**
     * The same failure of a later step, told with what the steps before it have done.
     *
     * @param done what has happened and stays so
     */
    public static WorkfrontException after(String done, WorkfrontException e) {
        WorkfrontFailure f = e.getFailure();
        WorkfrontFailure told = new WorkfrontFailure(
                f.status(),
                f.errorClass(),
                done + ": " + f.message(),
                f.code(),
                f.msgKey(),
                f.attributes(),
                f.operation(),
                f.path());
        return Masked.like(e, told, e);
    }

    private static boolean isWhole(Throwable cause) {
        return cause instanceof StreamConstraintsException
                || cause instanceof XMLStreamException
                || cause instanceof DatabindException && !(cause.getCause() instanceof IOException);
    }

    /** No answer at all. */
    public static WorkfrontException noAnswer(ServiceCall call, IOException cause) {
        String what = "no answer: " + cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        return new WorkfrontException(WorkfrontFailure.of(0, what, call.operation(), call.display()), cause);
    }

    /** Whether the service does not accept what the request was signed with, so that another sign-in may help. */
    public static boolean isSignatureRefused(WorkfrontException e) {
        return e instanceof WorkfrontAuthenticationException || isProofFault(e, NO_SESSION);
    }

    /** What fault 305 says, for an answer that says it in another way. */
    public static WorkfrontException sessionOver(int status, ServiceCall call) {
        WorkfrontFailure failure = new WorkfrontFailure(
                status,
                String.valueOf(NO_SESSION),
                "the service says that there is no such session",
                NO_SESSION,
                null,
                List.of(),
                call.operation(),
                call.display());
        return new WorkfrontProofException(failure);
    }

    /** Whether Workfront Proof refuses the credentials themselves. */
    public static boolean isRefusedLogin(WorkfrontException e) {
        return isProofFault(e, WRONG_CREDENTIALS) || isLocked(e);
    }

    /** Whether Workfront Proof has locked the account, which it does for a time after too many wrong logins. */
    public static boolean isLocked(WorkfrontException e) {
        return isProofFault(e, LOCKED);
    }

    private static boolean isProofFault(WorkfrontException e, int code) {
        return e instanceof WorkfrontProofException && Integer.valueOf(code).equals(e.getCode());
    }

    /**
     * The same refusal with what to do about it.
     *
     * @param refused a {@link WorkfrontAuthenticationException}, or a fault of Workfront Proof
     */
    public static WorkfrontException hinted(WorkfrontException refused, String hint) {
        return refused instanceof WorkfrontProofException
                ? new WorkfrontProofException(refused.getFailure(), hint, refused)
                : new WorkfrontAuthenticationException(refused.getFailure(), hint, refused);
    }

    private static boolean isAuthentication(int status, ErrorBody body) {
        return status == 401
                || body.errorClass() != null && body.errorClass().endsWith("AuthenticationException")
                || body.message().toLowerCase(Locale.ROOT).contains(NOT_LOGGED_IN);
    }

    /** What the status would have been, for an error that came with a status of success. */
    private static int statusOf(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        if (text.contains("do not have sufficient access")) {
            return 403;
        }
        if (text.contains("with primary key value") && text.contains("not found")
                || text.startsWith("unknown object type")) {
            return 404;
        }
        return 422;
    }

    private static WorkfrontException byStatus(int status, WorkfrontFailure failure, Throwable cause) {
        return switch (isTooMany(failure.message()) ? 429 : status) {
            case 401 -> new WorkfrontAuthenticationException(failure, cause);
            case 403 -> new WorkfrontAccessException(failure, cause);
            case 404 -> new WorkfrontNotFoundException(failure, cause);
            case 429 -> new WorkfrontRateLimitException(failure, cause);
            default ->
                status >= 500 || LIKE_SERVER_ERRORS.contains(status)
                        ? new WorkfrontServerException(failure, cause)
                        : invalid(status, failure, cause);
        };
    }

    private static boolean isTooMany(String message) {
        return TOO_MANY.matcher(QUOTED.matcher(message).replaceAll("")).find();
    }

    private static WorkfrontException invalid(int status, WorkfrontFailure failure, Throwable cause) {
        // The hints are on the words and versions of the REST service.
        String hint = failure.operation().startsWith("proof:") ? null : Hints.of(status, failure.message());
        return hint == null
                ? new WorkfrontInvalidRequestException(failure, cause)
                : new WorkfrontInvalidRequestException(failure, hint, cause);
    }

    /** What becomes of the requests of a run that a failure ended. */
    public static WorkfrontException notSent(WorkfrontException end, String operation) {
        String message = "not sent, since the call before it failed: " + end.getServiceMessage();
        return new WorkfrontException(WorkfrontFailure.of(0, message, operation, null), end);
    }

    /** Whether an error can only mean that nothing of the call was applied, however many objects it held. */
    public static boolean nothingApplied(WorkfrontException e) {
        return e instanceof WorkfrontAuthenticationException
                || e instanceof WorkfrontRateLimitException
                // The sign-in before the call failed, so that the call was not made or was refused unsigned.
                || isProofFault(e, NO_SESSION)
                || isRefusedLogin(e)
                || ServiceCall.isSignIn(e.getFailure().operation())
                || e.getServiceMessage().startsWith("Can not add more than")
                || isUnsent(e)
                || e.getCause() instanceof java.net.ConnectException
                || e.getCause() instanceof java.net.UnknownHostException
                || e.getCause() instanceof java.net.NoRouteToHostException;
    }

    /** Whether the call never left, because it waited for its turn when the application or the thread was stopped. */
    public static boolean isUnsent(WorkfrontException e) {
        return e.getStatus() == 0
                && (e.getCause() instanceof RejectedExecutionException || e.getCause() instanceof InterruptedException);
    }

    /**
     * Whether a call has no answer because this side gave it up, at a stop of the application or of the thread that makes
     * it, which tells nothing about the service. To be asked on that thread.
     */
    public static boolean isCutShort(WorkfrontException e) {
        return isUnsent(e) || e.getStatus() == 0 && Thread.currentThread().isInterrupted();
    }

    /**
     * Whether the same call may well succeed a little later: after "too many requests", a failure on the service's
     * side, half an answer, something else than an answer, or none. Whether it does harm to make it again is another
     * question.
     */
    public static boolean mayPass(WorkfrontException e) {
        if (e instanceof WorkfrontRateLimitException) {
            return true;
        }
        if (e instanceof WorkfrontServerException) {
            boolean elsewhere = e.getStatus() >= 300 && e.getStatus() < 400;
            return !elsewhere && e.getStatus() != NOT_IMPLEMENTED && !isWhole(e.getCause());
        }
        Throwable cause = e.getCause();
        boolean interrupted = cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException);
        // The thread that signed in for all who waited was interrupted, and not the one that asks.
        interrupted &= !ServiceCall.isSignIn(e.getFailure().operation())
                || Thread.currentThread().isInterrupted();
        // Who the other side is does not change from one try to the next.
        boolean mistrusted = cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException;
        return e.getStatus() == 0 && cause instanceof IOException && !interrupted && !mistrusted;
    }

    /** Whether the next call would most likely fail in the same way, so that going on makes no sense. */
    public static boolean endsTheRun(WorkfrontException e) {
        return e instanceof WorkfrontAuthenticationException
                || e instanceof WorkfrontRateLimitException
                || e instanceof WorkfrontServerException
                || e.getStatus() == 0;
    }

    static List<Integer> redirects() {
        return List.of(301, 302, 303, 307, 308);
    }
}
