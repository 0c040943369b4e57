package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import io.github.camelworkfront.sandbox.internal.value.DateValue;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that begin with {@code $$}: dates, and attributes of the current user ({@code $$USER.homeTeamID}), of the
 * customer ({@code $$CUSTOMER}) and of its account representative ({@code $$AR}). The attribute is {@code ID} when none
 * is named. An attribute that is a list stands for each of its values.
 */
public final class Wildcards {

    private record LinkTable(String code, String field) {}

    /** Lists of a user that follow from other objects where the user does not carry them. */
    private static final Map<String, LinkTable> USER_LISTS = Map.of(
            "teamIDs", new LinkTable("TEAMMB", "teamID"),
            "roleIDs", new LinkTable("USRROL", "roleID"),
            "otherGroupIDs", new LinkTable("USRGPS", "groupID"));

    private final RequestContext context;

    public Wildcards(RequestContext context) {
        this.context = context;
    }

    /**
     * @param text a value as it came
     * @return what it stands for as text: one value, several, or none for an attribute without a value; nothing at all
     *     when this is no wildcard
     */
    public Optional<List<String>> texts(String text) {
        return operands(text).map(list -> list.stream().map(Operand::text).toList());
    }

    Optional<List<Operand>> operands(String text) {
        if (!text.startsWith("$$")) {
            return Optional.empty();
        }
        Optional<DateValue> date =
                DateWildcard.resolve(text, ZonedDateTime.now(context.clock().withZone(context.zone())));
        return date.map(value -> List.of(Operand.of(value, context.zone()))).or(() -> attribute(text));
    }

    private Optional<List<Operand>> attribute(String text) {
        int dot = text.indexOf('.');
        String subject = dot < 0 ? text : text.substring(0, dot);
        String attribute = dot < 0 ? "ID" : text.substring(dot + 1);
        return switch (subject) {
            case "$$USER" -> Optional.of(userValues(attribute));
            case "$$CUSTOMER" -> Optional.of(values(customer(), attribute));
            case "$$AR" -> Optional.of(values(accountRepresentative(), attribute));
            default -> Optional.empty();
        };
    }

    private List<Operand> userValues(String attribute) {
        Entity user = context.user();
        LinkTable links = USER_LISTS.get(attribute);
        if (user == null || links == null || user.has(attribute)) {
            return values(Optional.ofNullable(user), attribute);
        }
        return operands(store().referring(links.code(), "userID", user.id())
                .map(link -> link.get(links.field()))
                .filter(id -> !attribute.startsWith("other") || !Objects.equals(id, user.get("homeGroupID"))));
    }

    private Optional<Entity> customer() {
        String id = context.actor().customerId();
        return store().find("CUST", id).or(() -> Optional.of(Entity.of("CUST", Map.of("ID", id))));
    }

    private Optional<Entity> accountRepresentative() {
        return customer().flatMap(customer -> store().find("ACNTRP", customer.text("accountRepID")));
    }

    private List<Operand> values(Optional<Entity> subject, String attribute) {
        Object value = subject.map(entity -> entity.get(attribute)).orElse(null);
        return operands(value instanceof List<?> list ? list.stream() : Stream.ofNullable(value));
    }

    private List<Operand> operands(Stream<?> values) {
        return values.filter(Objects::nonNull)
                .map(value -> Operand.ofValue(value, context.zone()))
                .toList();
    }

    private Store store() {
        return context.store();
    }
}
