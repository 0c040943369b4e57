package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.WorkfrontProofCallbackType;
import io.github.camelworkfront.WorkfrontProofDecision;
import io.github.camelworkfront.WorkfrontProofNotification;
import io.github.camelworkfront.WorkfrontProofRole;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProofArgumentsTest {

    private static final ProofPlace FULL = ProofPlace.of("https://soap.proofhq.com", "", "16_24_0", null);
    private static final ProofPlace UNVERSIONED = ProofPlace.of("https://soap.proofhq.com", "", null, null);

    @Test
    void namesAreFoundInAnyCaseAndComeOutAsTheServiceSpellsThem() {
        assertThat(typed("createProof", Map.of("workspaceid", "7", "HASH", "h", "bAtChId", 3)))
                .isEqualTo(Map.of("WorkspaceId", 7, "Hash", "h", "BatchID", 3));
    }

    @Test
    void ofTwoThatMeanTheSameTheLaterCountsAndNullTakesItAway() {
        Map<String, Object> given = new java.util.LinkedHashMap<>();
        given.put("FileID", 1);
        given.put("fileid", 2);
        given.put("Permanent", true);
        given.put("permanent", null);

        assertThat(typed("deleteProof", given)).isEqualTo(Map.of("FileID", "2"));
    }

    @Test
    void emptyTextIsNothingWhereItCannotBeAValue() {
        assertThat(typed("addGroup", Map.of("Name", "", "Private", "", "AccountID", " ")))
                .isEqualTo(Map.of("Name", ""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesGetTheTypeThatTheServiceHas(String operation, String name, Object given, Object typed) {
        assertThat(typed(operation, Map.of(name, given)).values()).containsExactly(typed);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("getProofDetails", "FileID", 1001L, 1001),
                Arguments.of("getProofDetails", "FileID", new BigDecimal("1001.0"), 1001),
                Arguments.of("getProofDetails", "FileID", " 1001 ", 1001),
                Arguments.of("getProofDetails", "FileID", 5_000_000_000L, 5_000_000_000L),
                Arguments.of("getProofReviewers", "FileID", 1001, "1001"),
                Arguments.of("addGroup", "Private", "TRUE", true),
                Arguments.of("addGroup", "Private", "0", false),
                Arguments.of("addGroup", "Private", 1, true),
                Arguments.of(
                        "createProof",
                        "Recipients",
                        List.of("a@example.com", "b@example.com"),
                        "a@example.com,b@example.com"),
                Arguments.of("createProof", "Recipients", "a@example.com b@example.com", "a@example.com b@example.com"),
                Arguments.of("createProofs", "Name", List.of("One", "Two"), "One|Two"),
                Arguments.of("createProofs", "Hash", new String[] {"h1", "h2"}, "h1 h2"),
                Arguments.of("createProofFromJSON", "Form", Map.of("a", 1), "{\"a\":1}"),
                Arguments.of("addProofTags", "TagID", List.of("1", 2L), List.of(1, 2)),
                Arguments.of("addProofTags", "TagID", new int[] {1, 2}, List.of(1, 2)),
                Arguments.of("addProofTags", "TagID", "1, 2", List.of(1, 2)),
                Arguments.of("addProofTags", "TagID", "[1,2]", List.of(1, 2)),
                Arguments.of("addProofTags", "TagID", 1, List.of(1)),
                Arguments.of("addReviewerToProofs", "FileIDs", "1001,abc", List.of(1001, "abc")));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void datesBecomeTheTextOfTheService(Object given, String text) {
        assertThat(typed("updateProofDeadline", Map.of("Deadline", given))).isEqualTo(Map.of("Deadline", text));
    }

    static Stream<Arguments> dates() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
        calendar.setTimeInMillis(Instant.parse("2030-01-01T12:00:00Z").toEpochMilli());
        return Stream.of(
                Arguments.of(LocalDateTime.of(2030, 1, 2, 3, 4, 5), "2030-01-02 03:04"),
                Arguments.of(LocalDate.of(2030, 1, 2), "2030-01-02 23:59"),
                Arguments.of(ZonedDateTime.of(2030, 7, 1, 9, 30, 0, 0, berlin), "2030-07-01 09:30"),
                Arguments.of(OffsetDateTime.parse("2030-07-01T09:30:00-05:00"), "2030-07-01 09:30"),
                Arguments.of(Instant.parse("2030-01-01T12:00:00Z"), "2030-01-01 12:00"),
                Arguments.of(Date.from(Instant.parse("2030-01-01T12:00:00Z")), "2030-01-01 12:00"),
                Arguments.of(calendar, "2030-01-01 21:00"),
                Arguments.of("2030-01-01T12:00:00.000+0200", "2030-01-01 12:00"),
                Arguments.of("2030-01-01 12:00", "2030-01-01 12:00"),
                Arguments.of("2030-01-01", "2030-01-01"),
                Arguments.of("March 24, 2030, 2:30 pm", "March 24, 2030, 2:30 pm"));
    }

    @Test
    void stagesTakeDayAndTimeApart() {
        Map<String, Object> stage = Map.of(
                "name", "Legal",
                "Deadline_Date", LocalDateTime.of(2030, 1, 2, 3, 4),
                "start_dependent_date", LocalDate.of(2030, 1, 1),
                "startDependentTime", LocalTime.of(8, 0),
                "start_trigger", "at set time",
                "stage_locking", "NEVER",
                "stage_reviewers", List.of(Map.of("email", "a@example.com", "role", "Approver")));

        assertThat(typed("addWorkflowStage", Map.of("FileID", 1, "Stage", stage))
                        .get("Stage"))
                .isEqualTo(Map.of(
                        "name", "Legal",
                        "deadline_date", "2030-01-02",
                        "deadline_time", "03:04",
                        "start_dependent_date", "2030-01-01",
                        "start_dependent_time", "08:00",
                        "start_trigger", 3,
                        "stage_locking", 4,
                        "stage_reviewers", List.of(Map.of("email", "a@example.com", "role", 4))));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codesCanBeGivenByName(String operation, String name, Object given, Object typed) {
        assertThat(typed(operation, Map.of(name, given)).values()).containsExactly(typed);
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("addProofReviewer", "RecipientRole", "ReviewerApprover", "5"),
                Arguments.of("addProofReviewer", "RecipientRole", "reviewer & approver", "5"),
                Arguments.of("addProofReviewer", "RecipientRole", "Reviewer and approver", "5"),
                Arguments.of("addProofReviewer", "RecipientRole", 7, "7"),
                Arguments.of("addProofReviewer", "RecipientRole", WorkfrontProofRole.READ_ONLY, "1"),
                Arguments.of("createProof", "DefaultRole", "author", "6"),
                Arguments.of("addProofReviewer", "RecipientEmailNotifications", "daily summary", "3"),
                Arguments.of("addGroupMember", "DefaultEmailAlert", "Daily summary", "3"),
                Arguments.of("addUser", "DefaultEmailNotifications", WorkfrontProofNotification.DISABLED, 9),
                Arguments.of("updateProofReviewer", "RecipientDecision", "Approved", "3"),
                Arguments.of(
                        "updateProofReviewer", "RecipientDecision", WorkfrontProofDecision.APPROVED_WITH_CHANGES, "2"),
                Arguments.of("updateProofReviewer", "RecipientDecision", "Looks great", "Looks great"),
                Arguments.of("setProofCallback", "Type", "decisions", "3"),
                Arguments.of("setProofCallback", "Type", "overall_decision", "overall_decision"),
                Arguments.of("setAccountCallback", "Type", WorkfrontProofCallbackType.USER_CREATED, "20"),
                Arguments.of("shareWorkspace", "Role", "2", 2));
    }

    @Test
    void listsOfObjectsComeFromMapsBeansJsonOrOneOfThem() {
        Object ofMaps = recipients(List.of(Map.of("EMAIL", "a@example.com", "role", "approver")));

        assertThat(ofMaps).isEqualTo(List.of(Map.of("email", "a@example.com", "role", "4")));
        assertThat(recipients("[{\"email\":\"a@example.com\",\"role\":4}]")).isEqualTo(ofMaps);
        assertThat(recipients("{\"email\":\"a@example.com\",\"role\":4}")).isEqualTo(ofMaps);
        assertThat(recipients(Map.of("email", "a@example.com", "role", "4"))).isEqualTo(ofMaps);
        assertThat(recipients(new Object[] {new Reviewer("a@example.com", WorkfrontProofRole.APPROVER, null)}))
                .isEqualTo(ofMaps);
        assertThat(recipients(List.of(
                        new Reviewer("b@example.com", WorkfrontProofRole.AUTHOR, LocalDateTime.of(2030, 1, 2, 3, 4)))))
                .isEqualTo(List.of(Map.of("email", "b@example.com", "role", "6", "deadline", "2030-01-02 03:04")));
    }

    record Reviewer(String email, WorkfrontProofRole role, LocalDateTime deadline) {}

    private static Object recipients(Object given) {
        return typed("addProofReviewers", Map.of("FileID", 1, "Recipients", given))
                .get("Recipients");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreToldBeforeAnythingIsSent(String operation, Map<String, Object> given, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typed(operation, given))
                .withMessageContaining("workfront:proof:" + operation)
                .withMessageContaining(told);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "getProofDetails",
                        Map.of("FileIDs", 1),
                        "has no argument 'FileIDs'; did you mean FileID? (it has FileID (int); lenient=true"),
                Arguments.of(
                        "getTags",
                        Map.of("x", 1),
                        "has no argument 'x' (it has none; lenient=true sends it all the same)"),
                Arguments.of("getProofDetails", Map.of("ProofID", 1), "did you mean FileID?"),
                Arguments.of("updateProof", Map.of("EnableAutoLock", true), "did you mean EnableAutoclose?"),
                Arguments.of(
                        "addProofReviewers",
                        Map.of("Recipients", Map.of("email_notification", 9)),
                        "has no field 'email_notification'; did you mean notifications?"),
                Arguments.of(
                        "addWorkflowProofReviewer",
                        Map.of("Recipient", Map.of("notifications", 9)),
                        "has no field 'notifications'; did you mean email_notification?"),
                Arguments.of(
                        "getProofDetails",
                        Map.of("FileID", "1.5"),
                        "the argument FileID is of type int, which '1.5' is not; a correct value is a whole number such as 1001"),
                Arguments.of("getProofDetails", Map.of("FileID", 1.5), "which '1.5' is not"),
                Arguments.of("getProofDetails", Map.of("FileID", "poster"), "which 'poster' is not"),
                Arguments.of("getProofDetails", Map.of("FileID", true), "which 'true' is not"),
                Arguments.of(
                        "addGroup",
                        Map.of("Private", "maybe"),
                        "is of type boolean, which 'maybe' is not; a correct value is true or false"),
                Arguments.of("addTag", Map.of("TagName", List.of("a", "b")), "the argument TagName must be one text"),
                Arguments.of(
                        "createProof",
                        Map.of("Recipients", List.of(Map.of("email", "a@example.com", "role", "Approver"))),
                        "Recipients holds texts alone, as a list or as one text such as 'jane@example.com,bo@example.com';"
                                + " reviewers with a role are added by workfront:proof:addProofReviewers"),
                Arguments.of(
                        "createProof",
                        Map.of("Recipients", "[{\"email\":\"a@example.com\"}]"),
                        "reviewers with a role are added by workfront:proof:addProofReviewers"),
                Arguments.of("addProofTags", Map.of("TagID", List.of(1, "x")), "the argument TagID[1] is of type int"),
                Arguments.of(
                        "addProofReviewers",
                        Map.of("Recipients", List.of(Map.of("mail", "a"))),
                        "the argument Recipients[0] has no field 'mail'; did you mean email?"),
                Arguments.of(
                        "addProofReviewers",
                        Map.of("Recipients", List.of(Map.of("role", "boss"))),
                        "the argument Recipients[0].role cannot be 'boss'; it can be 1 (read only), 3 (reviewer)"),
                Arguments.of(
                        "addProofReviewers",
                        Map.of("Recipients", "a@example.com"),
                        "the argument Recipients[0] must be a Map"),
                Arguments.of(
                        "addProofReviewers",
                        Map.of("Recipients", "[{"),
                        "the argument Recipients begins like JSON but is not"),
                Arguments.of("addProofReviewer", Map.of("RecipientEmailNotifications", "often"), "cannot be 'often'"),
                Arguments.of(
                        "addWorkflowStage",
                        Map.of("Stage", Map.of("start_trigger", "soon")),
                        "Stage.start_trigger cannot be 'soon'"),
                Arguments.of(
                        "getProofDetails", Map.of("SessionID", "s"), "leave out SessionID, which the component adds"),
                Arguments.of("getProofDetails", Map.of("session_id", "s"), "leave out SessionID"));
    }

    @Test
    void lenientLetsUnknownNamesThroughAtEveryDepthButNoSession() {
        Map<String, Object> given = Map.of("FileID", 1, "New", "x", "Recipients", List.of(Map.of("permissions", "y")));
        ProofArguments lenient = arguments("addProofReviewers", FULL, true);

        assertThat(lenient.typed(given))
                .isEqualTo(Map.of("FileID", 1, "New", "x", "Recipients", List.of(Map.of("permissions", "y"))));
        assertThatIllegalArgumentException().isThrownBy(() -> lenient.typed(Map.of("sessionid", "s")));
    }

    @Test
    void lenientWritesDatesCodesAndArraysOfUnknownNamesAsEverywhere() {
        Map<String, Object> given = Map.of(
                "When", LocalDateTime.of(2030, 1, 2, 3, 4), "Who", WorkfrontProofRole.APPROVER, "Which", new String[] {
                    "a", "b"
                });

        assertThat(arguments("addProofReviewers", FULL, true).typed(given))
                .isEqualTo(Map.of("When", "2030-01-02 03:04", "Who", 4, "Which", List.of("a", "b")));
    }

    @Test
    void lenientGivesWhatOnlyLaterVersionsHaveTheirSpellingAndType() {
        assertThat(arguments("addProofReviewers", UNVERSIONED, true).typed(Map.of("suppressnewproofnotification", "1")))
                .isEqualTo(Map.of("SuppressNewProofNotification", true));
    }

    @Test
    void argumentsThatTheUnversionedServiceLacksAreRefusedNamingTheVersionThatHasThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arguments("addProofReviewers", UNVERSIONED, false)
                        .typed(Map.of("suppressnewproofnotification", true)))
                .withMessageContaining("has no argument SuppressNewProofNotification")
                .withMessageContaining("proofApiVersion=16_24_0");
        assertThat(typed("addProofReviewers", Map.of("SuppressNewProofNotification", "true")))
                .isEqualTo(Map.of("SuppressNewProofNotification", true));
    }

    @Test
    void aSecretIsInNoMessage() {
        Map<String, Object> given = new HashMap<>(Map.of("UserID", 1, "Password", Map.of("value", "hunter2")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> typed("updateUserPassword", given))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hunter2"));
    }

    private static Map<String, Object> typed(String operation, Map<String, Object> given) {
        return arguments(operation, FULL, false).typed(given);
    }

    private static ProofArguments arguments(String operation, ProofPlace place, boolean lenient) {
        Target target = new TargetResolver(ObjectCatalog.bundled()).resolve("proof", operation, null, false);
        return new ProofArguments(ProofTarget.of(target, place, lenient), lenient, new Json(new ObjectMapper()));
    }
}
