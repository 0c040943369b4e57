package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.CallType;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionRulesTest {

    @Test
    void anActionThatNobodyKnowsTakesWhatItIsGiven() {
        Map<String, Object> args = new HashMap<>(Map.of("coreAction", "WHATEVER", "options", "x", "objCode", "issue"));
        args.put("forbiddenActions", null);
        assertThat(rules("nosuch", "share", true).checked(args)).isEqualTo(args);
        assertThat(rules("proj", "brandNew", false).checked(args)).isEqualTo(args);
        assertThat(rules("proj", "brandNew", false).translated(args)).isEqualTo(args);
    }

    @Test
    void wordsAndObjectsGetTheServicesSpelling() {
        Map<String, Object> rule = Map.of(
                "accessorID", "u",
                "accessorObjCode", "team",
                "coreAction", "view",
                "forbiddenActions", List.of("download"));
        assertThat(rules("docu", "share", false).checked(rule))
                .containsEntry("accessorObjCode", "TEAMOB")
                .containsEntry("coreAction", "VIEW")
                .containsEntry("forbiddenActions", List.of("DOWNLOAD"));
    }

    @Test
    void anAccessorThatIsNoObjectIsPassedOn() {
        assertThat(rules("proj", "unshare", false).checked(Map.of("accessorID", "u", "accessorObjCode", "XYZ")))
                .containsEntry("accessorObjCode", "XYZ");
    }

    @Test
    void leniencySendsWordsThatTheObjectIsNotKnownToHave() {
        Map<String, Object> rule = Map.of("coreAction", "LIMITED_EDIT", "forbiddenActions", List.of("FLY"));
        assertThat(rules("port", "share", true).checked(rule)).isEqualTo(rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules("port", "sharePublic", false).checked(Map.of("coreAction", "LIMITED_EDIT")))
                .withMessageContaining("LIMITED_EDIT");
    }

    @Test
    void anEmptyListIsAsGoodAsNone() {
        Map<String, Object> args = Map.of("objCode", "PROJ", "objID", "p", "categoryIDs", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules("ctgy", "unassignCategories", false).checked(args))
                .withMessageContaining("needs the argument categoryIDs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules("role", "replace", false).checked(Map.of("replacementID", " ")))
                .withMessageContaining("needs the argument replacementID");
    }

    private static ActionRules rules(String object, String action, boolean lenient) {
        Target target = new TargetResolver(ObjectCatalog.bundled()).resolve(object, action, CallType.action, lenient);
        return new ActionRules(target, lenient);
    }
}
