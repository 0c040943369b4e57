package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.catalog.ObjectType;
import io.github.camelworkfront.internal.json.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFiltersTest {

    private static final Json JSON = new Json(new ObjectMapper());
    private static final Map<String, Object> GOOD = Map.of("fieldName", "status", "fieldValue", "CPL");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fieldName':'status','fieldValue':'CPL','comparison':'EQ'} | did you mean eq",
                "{'fieldName':'status','fieldValue':'CPL','comparison':'change'} | did you mean changed",
                "{'fieldName':'Status','fieldValue':'CPL'} | have no field 'Status'; did you mean status",
                "{'fieldName':'noSuchThing','fieldValue':'CPL'} | have no field 'noSuchThing'",
                "{'fieldName':'percentComplete','fieldValue':1} | have no field 'percentComplete'",
                "{'fieldValue':'CPL'} | fieldName is missing",
                "{'fieldName':'status'} | fieldValue is missing",
                "{'fieldName':'status','fieldValue':'CPL','state':'new'} | it is newState or oldState",
                "{'fieldName':'status','fieldValue':'CPL','value':'x'} | 'value' is no part of it",
                "{'fieldName':'accessorIDs','fieldValue':'x','comparison':'containsOnly'} | containsOnly is for lists",
                "{'fieldName':'priority','fieldValue':true,'comparison':'gt'} | gt needs a number",
                "{'type':'group','connector':'OR','filters':[{'fieldName':'status','fieldValue':'CPL'}]} | has 1 filters, but must have 2 to 5; write one filter without a group",
                "{'type':'group','connector':'or','filters':[]} | connector is 'or'",
                "{'type':'group','connector':'OR'} | needs a list of filters",
                "{'connector':'OR','filters':[]} | type is 'null'",
                "{'type':'group','connector':'OR','name':'x','filters':[{'fieldName':'status','fieldValue':'CPL'},{'fieldName':'name','fieldValue':'x'}]} | 'name' is no part of it",
            })
    void whatWouldNeverFireIsFound(String filter, String reason) throws Exception {
        assertThat(doubts("UPDATE", JSON.parse(filter.replace('\'', '"'))))
                .anySatisfy(
                        doubt -> assertThat(doubt).startsWith("filters[0]: ").contains(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'fieldName':'status','fieldValue':'CPL','comparison':'eq','state':'oldState'}",
                "{'fieldName':'status','comparison':'changed'}",
                "{'fieldName':'status','fieldValue':null}",
                "{'fieldName':'parameterValues','fieldValue':{'DE:Region':'EMEA'},'comparison':'contains'}",
                "{'fieldName':'DE:Region','fieldValue':'EMEA'}",
                "{'fieldName':'accessorIDs','fieldValue':['a'],'comparison':'containsOnly'}",
                "{'type':'group','connector':'AND','filters':[{'fieldName':'status','fieldValue':'CPL'},{'fieldName':'name','fieldValue':'x','comparison':'ne'}]}"
            })
    void whatFiresIsLeftAlone(String filter) throws Exception {
        assertThat(doubts("UPDATE", JSON.parse(filter.replace('\'', '"')))).isEmpty();
    }

    @Test
    void thereIsNoOldStateOfWhatIsCreated() {
        Map<String, Object> filter = Map.of("fieldName", "status", "fieldValue", "CPL", "state", "oldState");
        assertThat(doubts("CREATE", filter)).singleElement().asString().contains("use newState");
        assertThat(doubts("DELETE", filter)).isEmpty();
    }

    @Test
    void placesInsideOfGroupsAreNamed() {
        Map<String, Object> group = Map.of(
                "type",
                "group",
                "connector",
                "OR",
                "filters",
                List.of(GOOD, Map.of("fieldName", "x", "fieldValue", 1)));
        assertThat(doubts("UPDATE", group)).singleElement().asString().startsWith("filters[0].filters[1]: ");
        Map<String, Object> nested = Map.of("type", "group", "connector", "OR", "filters", List.of(GOOD, group));
        assertThat(doubts("UPDATE", nested)).singleElement().asString().contains("cannot be inside of another");
        Map<String, Object> odd = Map.of("type", "group", "connector", "OR", "filters", List.of(GOOD, "x"));
        assertThat(doubts("UPDATE", odd)).singleElement().asString().contains("it is no filter");
    }

    @Test
    void atMostTenGroupsOfAtMostFive() {
        Map<String, Object> group = Map.of("type", "group", "connector", "OR", "filters", Collections.nCopies(5, GOOD));
        assertThat(EventFilters.doubts(Collections.nCopies(10, group), "UPDATE", object("TASK")))
                .isEmpty();
        assertThat(EventFilters.doubts(Collections.nCopies(11, group), "UPDATE", object("TASK")))
                .singleElement()
                .asString()
                .contains("11 groups");
        Map<String, Object> large = Map.of("type", "group", "connector", "OR", "filters", Collections.nCopies(6, GOOD));
        assertThat(doubts("UPDATE", large)).singleElement().asString().contains("6 filters");
    }

    @ParameterizedTest
    @CsvSource({"DOCU,groups", "RECORD,data", "RECORD_TYPE,data", "RECORD_TYPE,fields"})
    void someFieldsOfEventsCannotBeFilteredBy(String code, String field) {
        assertThat(EventFilters.doubts(List.of(Map.of("fieldName", field, "fieldValue", "x")), "UPDATE", object(code)))
                .singleElement()
                .asString()
                .contains("cannot be filtered by " + field);
    }

    @Test
    void fieldsOfAnObjectThatNobodyKnowsAreNotChecked() {
        List<Map<String, Object>> filters = List.of(Map.of("fieldName", "whatever", "fieldValue", 1));
        assertThat(EventFilters.doubts(filters, "UPDATE", null)).isEmpty();
        assertThat(EventFilters.doubts(filters, "UPDATE", object("BOOKNG"))).isEmpty();
    }

    private static List<String> doubts(String eventType, Object filter) {
        return EventFilters.doubts(List.of(filter), eventType, object("TASK"));
    }

    private static ObjectType object(String code) {
        return ObjectCatalog.bundled().find(code).orElseThrow();
    }
}
