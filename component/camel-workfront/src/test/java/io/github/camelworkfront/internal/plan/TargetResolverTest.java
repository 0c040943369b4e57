package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.CallType;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetResolverTest {

    private final TargetResolver resolver = new TargetResolver(ObjectCatalog.bundled());

    @ParameterizedTest
    @CsvSource({
        "task, get, GET, TASK, get",
        "TASK, SEARCH, SEARCH, TASK, search",
        "project, Create, CREATE, PROJ, create",
        "issue, update, UPDATE, OPTASK, update",
        "optask, upsert, UPSERT, OPTASK, upsert",
        "docu, delete, DELETE, DOCU, delete",
        "task, count, COUNT, TASK, count",
        "hour, report, REPORT, HOUR, report",
        "proj, copy, COPY, PROJ, copy",
        "proj, metadata, METADATA, PROJ, metadata",
        "proj, calculatetimeline, ACTION, PROJ, calculateTimeline",
        "proj, SHARE, ACTION, PROJ, share",
        "work, mywork, QUERY, WORK, myWork"
    })
    void anySpellingInAnyCaseIsUnderstood(
            String resource, String operation, RestOperation row, String code, String word) {
        Target target = resolver.resolve(resource, operation, null, false);

        assertThat(target.operation()).isEqualTo(row);
        assertThat(target.objectCode()).isEqualTo(code);
        assertThat(target.word()).isEqualTo(word);
        assertThat(target.label()).isEqualTo(resource + "/" + operation);
        assertThat(target.isOpen()).isFalse();
        assertThat(target.action() != null).isEqualTo(row == RestOperation.ACTION);
        assertThat(target.query() != null).isEqualTo(row == RestOperation.QUERY);
    }

    @ParameterizedTest
    @CsvSource({
        "session, Login, SESSION_LOGIN, login",
        "SESSION, logout, SESSION_LOGOUT, logout",
        "session, get, SESSION_GET, get",
        "metadata, list, METADATA_LIST, list",
        "raw, get, RAW, GET",
        "Raw, DELETE, RAW, DELETE"
    })
    void serviceWordsHaveOperationsOfTheirOwn(String resource, String operation, RestOperation row, String word) {
        Target target = resolver.resolve(resource, operation, null, false);

        assertThat(target.operation()).isEqualTo(row);
        assertThat(target.word()).isEqualTo(word);
        assertThat(target.objectCode()).isNull();
        assertThat(target.isOpen()).isFalse();
    }

    @Test
    void anOperationOfAServiceWordThatThereIsNotIsRefusedWithThoseThatAre() {
        refused("session", "create").withMessageContaining("session/login, session/logout, session/get");
        refused("metadata", "get").withMessageContaining("it can be metadata/list");
        refused("raw", "PATCH").withMessageContaining("raw/GET, raw/POST, raw/PUT and raw/DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aMissingOperationIsRefusedWithAnExample(String operation) {
        refused("task", operation).withMessageContaining("write for example workfront:task/get");
        refused("task", null).withMessageStartingWith("workfront:task/: an operation is missing");
    }

    @ParameterizedTest
    @CsvSource({"batch, batch/execute", "subscription, subscription/list", "metadata, metadata/list", "raw, raw/get"})
    void theExampleIsAnOperationThatTheServiceWordHas(String word, String example) {
        refused(word, "").withMessageEndingWith("write for example workfront:" + example);
    }

    @ParameterizedTest
    @CsvSource({"subscriptions, subscription", "sesion, session", "bacth, batch", "meta, metadata"})
    void aMisspeltServiceWordIsMeantToo(String typed, String word) {
        refused(typed, "list").withMessageContaining("did you mean " + word);
    }

    @Test
    void anUnknownObjectIsRefusedWithNearNamesAndTheWayOut() {
        refused("tsk", "get")
                .withMessageContaining("there is no object 'tsk'; did you mean ")
                .withMessageContaining("task")
                .withMessageContaining("lenient=true");
    }

    @Test
    void theSchemeTwiceIsRefusedAsSuch() {
        refused("workfront:task", "search")
                .withMessageContaining("says workfront: twice")
                .withMessageNotContaining("lenient");
    }

    @Test
    void aWordThatIsLikeNoOtherHasNoNearNames() {
        refused("qqqqqqqqqqqqqqqqqqqqqq", "get").withMessageNotContaining("did you mean");
    }

    @Test
    void anUnknownOperationIsRefusedWithNearNamesAndBothWaysOut() {
        refused("proj", "calculateTimelin")
                .withMessageContaining("PROJ (Project) has no operation, action or named query 'calculateTimelin'")
                .withMessageContaining("did you mean calculateTimeline")
                .withMessageContaining("callType=action or callType=query")
                .withMessageContaining("lenient=true");
    }

    @Test
    void anOperationThatTheObjectDoesNotOfferIsRefusedWithThoseThatItDoes() {
        refused("assgn", "copy")
                .withMessageContaining("cannot be used with 'copy', only with get, search")
                .withMessageNotContaining(", copy")
                .withMessageContaining("lenient=true");
        assertThat(resolver.resolve("assgn", "copy", null, true).operation()).isEqualTo(RestOperation.COPY);
    }

    @Test
    void aPartOfAnotherObjectIsRefusedWithWhereToReadIt() {
        refused("tpred", "get")
                .withMessageContaining("is no object of its own to the service")
                .withMessageContaining("as part of the object it belongs to");
        assertThat(resolver.resolve("tpred", "get", null, true).isOpen()).isFalse();
    }

    @Test
    void theWordProofIsNeverTheRestObject() {
        refused("proof", "get").withMessageContaining("rest-proof");
        assertThat(resolver.resolve("rest-proof", "metadata", null, true).objectCode())
                .isEqualTo("PROOF");
    }

    @Test
    void callTypeSaysWhatAnUnknownOperationIs() {
        Target action = resolver.resolve("task", "brandNew", CallType.action, false);
        assertThat(action.operation()).isEqualTo(RestOperation.ACTION);
        assertThat(action.word()).isEqualTo("brandNew");
        assertThat(action.action()).isNull();

        Target query = resolver.resolve("task", "brandNew", CallType.query, false);
        assertThat(query.operation()).isEqualTo(RestOperation.QUERY);
        assertThat(query.query()).isNull();
        assertThat(query.isOpen()).isFalse();
    }

    @Test
    void callTypeKeepsWhatTheCatalogueKnows() {
        Target action = resolver.resolve("task", "MOVE", CallType.action, false);

        assertThat(action.word()).isEqualTo("move");
        assertThat(action.action()).isNotNull();
        assertThat(resolver.resolve("work", "MYWORK", CallType.query, false).word())
                .isEqualTo("myWork");
    }

    @Test
    void callTypeOverrulesTheCatalogue() {
        Target query = resolver.resolve("task", "move", CallType.query, false);
        assertThat(query.operation()).isEqualTo(RestOperation.QUERY);
        assertThat(query.action()).isNull();

        Target action = resolver.resolve("work", "myWork", CallType.action, false);
        assertThat(action.operation()).isEqualTo(RestOperation.ACTION);
        assertThat(action.query()).isNull();
    }

    @Test
    void callTypeGoesBeforeTheBuiltInOperations() {
        assertThat(resolver.resolve("task", "copy", CallType.action, false).operation())
                .isEqualTo(RestOperation.ACTION);
    }

    @Test
    void aNameThatIsActionAndQueryHasToBeSaidWhich() {
        ObjectCatalog.bundled().all().stream()
                .flatMap(type -> type.actions().keySet().stream()
                        .filter(type::isAmbiguous)
                        .filter(word -> RestOperation.find(RestOperation.Scope.OBJECT, word)
                                .isEmpty())
                        .filter(word ->
                                ObjectCatalog.bundled().find(type.code()).isPresent())
                        .map(word -> new String[] {type.code(), word}))
                .forEach(both -> {
                    refused(both[0], both[1]).withMessageContaining("callType=action or callType=query");
                    assertThat(resolver.resolve(both[0], both[1], CallType.query, false)
                                    .operation())
                            .isEqualTo(RestOperation.QUERY);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "a.b", "a b", "a%2e", "ä"})
    void aNameThatNobodyKnowsIsNoWayOutOfTheApi(String name) {
        for (String[] uri : new String[][] {{name, "get"}, {"proj", name}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> resolver.resolve(uri[0], uri[1], null, true))
                    .withMessageContaining("'" + name + "' is no name");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolver.resolve("proj", name, CallType.query, true))
                .withMessageContaining("'" + name + "' is no name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolver.resolve("proj", name, CallType.action, false))
                .withMessageContaining("'" + name + "' is no name");
    }

    @Test
    void lenientLeavesAnUnknownObjectToTheTenantsMetadata() {
        Target target = resolver.resolve("brandNew", "Get", null, true);

        assertThat(target.isOpen()).isTrue();
        assertThat(target.operation()).isEqualTo(RestOperation.GET);
        assertThat(target.objectCode()).isEqualTo("brandNew");
        assertThat(target.word()).isEqualTo("get");
        assertThat(resolver.resolve("brandNew", "act", null, true).operation()).isNull();
        assertThat(resolver.resolve("brandNew", "act", CallType.action, true).operation())
                .isEqualTo(RestOperation.ACTION);
        assertThat(resolver.resolve("brandNew", "act", CallType.action, true).word())
                .isEqualTo("act");
        assertThat(resolver.resolve("brandNew", "get", CallType.query, true).word())
                .isEqualTo("get");
    }

    @Test
    void lenientLeavesAnUnknownOperationToTheTenantsMetadata() {
        Target target = resolver.resolve("task", "brandNew", null, true);

        assertThat(target.isOpen()).isTrue();
        assertThat(target.objectCode()).isEqualTo("TASK");
        assertThat(target.word()).isEqualTo("brandNew");
        assertThat(target.resolved(RestOperation.QUERY, "TASK", "BrandNew").word())
                .isEqualTo("BrandNew");
    }

    private org.assertj.core.api.ThrowableAssertAlternative<IllegalArgumentException> refused(
            String resource, String operation) {
        return assertThatIllegalArgumentException()
                .isThrownBy(() -> resolver.resolve(resource, operation, null, false))
                .withMessageStartingWith("workfront:" + resource + "/");
    }
}
