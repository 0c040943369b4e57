package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CategoryActionsTest {

    private static final String FIRST = SeedIds.of("CTGY", "Creative Request");

    private final Office office = new Office();
    private final Entity issue = office.issue(0);
    private final Entity second =
            office.store().insert("CTGY", Map.of("name", "Extra", "objTypes", List.of("OPTASK")), Office.ADMINISTRATOR);

    @Test
    void aSecondFormIsAttachedBehindTheFirst() {
        assertThat(change("assignCategories", List.of(second.id()))).isNull();

        assertThat(forms()).containsExactly(FIRST, second.id());
        assertThat(office.now(issue).get("categoryID")).isEqualTo(FIRST);
    }

    @Test
    void attachingTwiceRejectsTheWholeCall() {
        assertThatThrownBy(() -> change("assignCategories", List.of(second.id(), FIRST)))
                .hasMessage("Categories with the following IDs are already attached: " + FIRST);
        assertThat(forms()).containsExactly(FIRST);
    }

    @Test
    void aFormForAnotherTypeIsRefused() {
        assertThatThrownBy(() -> change("assignCategories", List.of(SeedIds.of("CTGY", "Client Project"))))
                .hasMessage("Category: Client Project is not a Category of the type: OPTASK");
    }

    @Test
    void theOrderCanBeChanged() {
        change("assignCategories", List.of(second.id()));

        change("reorderCategories", List.of(second.id(), FIRST));

        assertThat(forms()).containsExactly(second.id(), FIRST);
        assertThat(office.now(issue).get("categoryID")).isEqualTo(second.id());
        assertThatThrownBy(() -> change("reorderCategories", List.of(FIRST))).hasMessageContaining("categoryIDs");
    }

    @Test
    void detachingTakesTheValuesAlong() {
        office.call("CTGY", "unassignCategory", Map.of("objID", issue.id(), "objCode", "OPTASK", "categoryID", FIRST));

        assertThat(forms()).isEmpty();
        assertThat(office.now(issue).get("categoryID")).isNull();
        assertThat(office.now(issue).get("DE:Impact")).isNull();
        assertThatThrownBy(() -> change("unassignCategories", List.of(FIRST))).hasMessageContaining("not found");
    }

    @Test
    void onlyPendingObjectsAreFrozen() {
        String action = "isObjectFrozenInPendingApprovalStatus";
        Map<String, Object> subject = Map.of("objID", issue.id(), "objCode", "issue");
        assertThat(office.call("CTGY", action, subject)).isEqualTo(false);

        office.set(issue, Map.of("status", "CLS:A"));

        assertThat(office.call("CTGY", action, subject)).isEqualTo(true);
        assertThatThrownBy(() -> office.call("CTGY", action, Map.of("objID", issue.id(), "objCode", "NOPE")))
                .hasMessage("invalid objCode: NOPE");
    }

    private Object change(String action, List<String> forms) {
        return office.call("CTGY", action, Map.of("objID", issue.id(), "objCode", "OPTASK", "categoryIDs", forms));
    }

    private List<String> forms() {
        return office.query("OBJCAT", "getForObject", Map.of("objID", issue.id(), "objCode", "OPTASK")).stream()
                .sorted(Comparator.comparing(row -> (Integer) row.get("categoryOrder")))
                .map(row -> row.text("categoryID"))
                .toList();
    }
}
