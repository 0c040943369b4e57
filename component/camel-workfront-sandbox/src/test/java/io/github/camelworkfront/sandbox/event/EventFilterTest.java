package io.github.camelworkfront.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.event.EventReceiver.Received;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a task that goes from "Draft", NEW, priority 1 to "Final", CPL, priority 3. */
class EventFilterTest extends EventScene {

    private static final String GROUP_OF_ONE =
            "{'type':'group','connector':'OR','filters':[{'fieldName':'status','fieldValue':'CPL'}]}";

    private List<Received> toldAfterTheUpdate(String filters) {
        String task = (String) sandbox.create(
                        "TASK",
                        Map.of(
                                "name",
                                "Draft",
                                "status",
                                "NEW",
                                "priority",
                                1,
                                "DE:Region",
                                "EMEA",
                                "DE:Tags",
                                List.of("one", "two")))
                .get("ID");
        subscribe("TASK", "UPDATE", ",'filters':[" + filters + "]");
        update(task, "{'name':'Final','status':'CPL','priority':3}");
        settle();
        return receiver.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'fieldName':'status','fieldValue':'CPL'}",
                "{'fieldName':'status','fieldValue':'CPL','comparison':'eq','state':'newState'}",
                "{'fieldName':'status','fieldValue':'NEW','state':'oldState'}",
                "{'fieldName':'status','fieldValue':'NEW','comparison':'ne'}",
                "{'fieldName':'priority','fieldValue':'2','comparison':'gt'}",
                "{'fieldName':'priority','fieldValue':3,'comparison':'gte'}",
                "{'fieldName':'priority','fieldValue':10,'comparison':'lt'}",
                "{'fieldName':'priority','fieldValue':3.0,'comparison':'lte'}",
                "{'fieldName':'lastUpdateDate','fieldValue':'2020-01-01T00:00:00.000-0800','comparison':'gt'}",
                "{'fieldName':'name','fieldValue':'ina','comparison':'contains'}",
                "{'fieldName':'name','fieldValue':'raft','comparison':'notContains'}",
                "{'fieldName':'status','comparison':'changed'}",
                "{'fieldName':'status','fieldValue':'whatever','comparison':'changed'}",
                "{'fieldName':'DE:Region','fieldValue':'EMEA'}",
                "{'fieldName':'parameterValues','fieldValue':{'DE:Region':'EMEA'},'comparison':'eq'}",
                "{'fieldName':'DE:Tags','fieldValue':'one','comparison':'contains'}",
                "{'fieldName':'DE:Tags','fieldValue':['two','one'],'comparison':'containsOnly'}",
                "{'fieldName':'DE:Tags','fieldValue':'three','comparison':'notContains'}",
                "{'fieldName':'assignedToID','fieldValue':null}",
                "{'fieldName':'status','fieldValue':'CPL'},{'fieldName':'priority','fieldValue':3}",
                "{'fieldName':'priority','fieldValue':3},{'type':'group','connector':'OR','filters':["
                        + "{'fieldName':'status','fieldValue':'NEW'},{'fieldName':'name','fieldValue':'Final'}]}"
            })
    void aFilterThatFitsLetsTheEventThrough(String filters) {
        assertThat(toldAfterTheUpdate(filters)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'fieldName':'status','fieldValue':'cpl'}",
                "{'fieldName':'status','fieldValue':'CPL','state':'oldState'}",
                "{'fieldName':'status','fieldValue':'CPL','comparison':'ne'}",
                "{'fieldName':'priority','fieldValue':3,'comparison':'gt'}",
                "{'fieldName':'priority','fieldValue':'high','comparison':'gte'}",
                "{'fieldName':'priority','fieldValue':3,'comparison':'lt'}",
                "{'fieldName':'priority','fieldValue':1,'comparison':'lte'}",
                "{'fieldName':'lastUpdateDate','fieldValue':'2020-01-01','comparison':'lt'}",
                "{'fieldName':'name','fieldValue':'INA','comparison':'contains'}",
                "{'fieldName':'name','fieldValue':'ina','comparison':'notContains'}",
                "{'fieldName':'description','comparison':'changed'}",
                "{'fieldName':'DE:Region','fieldValue':'APAC'}",
                "{'fieldName':'parameterValues','fieldValue':{'DE:Nowhere':null}}",
                "{'fieldName':'DE:Tags','fieldValue':['one'],'comparison':'containsOnly'}",
                "{'fieldName':'DE:Tags','fieldValue':'one','comparison':'notContains'}",
                "{'fieldName':'status','fieldValue':'CPL'},{'fieldName':'priority','fieldValue':1}",
                "{'fieldName':'status','fieldValue':'CPL','comparison':'resembles'}",
                "{'fieldName':'status','fieldValue':'CPL','comparison':'change'}",
                "{'fieldName':'status','fieldValue':'CPL','state':'anyState'}",
                "{'fieldName':'nonsense','fieldValue':'x','comparison':'ne'}",
                "{'fieldName':'nonsense','fieldValue':'x','comparison':'notContains'}",
                "{}",
                GROUP_OF_ONE,
                "{'type':'group','connector':'XOR','filters':[{'fieldName':'status','fieldValue':'CPL'},"
                        + "{'fieldName':'name','fieldValue':'Final'}]}",
                "{'type':'group','connector':'OR','filters':[" + GROUP_OF_ONE + "," + GROUP_OF_ONE + "]}"
            })
    void aFilterThatDoesNotFitOrMakesNoSenseNeverFires(String filters) {
        assertThat(toldAfterTheUpdate(filters)).isEmpty();
    }

    @Test
    void filtersAreJoinedByOrWhereToldSo() {
        String task = (String)
                sandbox.create("TASK", Map.of("name", "Draft", "priority", 1)).get("ID");
        subscribe(
                "TASK",
                "UPDATE",
                ",'filterConnector':'OR','filters':[{'fieldName':'status','fieldValue':'NEW'},"
                        + "{'fieldName':'nonsense'},{'fieldName':'priority','fieldValue':3}]");
        update(task, "{'priority':3}");
        settle();

        assertThat(receiver.all()).hasSize(1);
    }

    @Test
    void aCreateHasNoOldStateToLookAt() {
        subscribe(
                "TASK",
                "CREATE",
                ",'filters':[{'fieldName':'name','fieldValue':'x','comparison':'ne','state':'oldState'}]");
        sandbox.create("TASK", Map.of("name", "Draft"));
        settle();

        assertThat(receiver.all()).isEmpty();
    }

    @Test
    void aDeleteIsFilteredByItsOldStateAndByTheNewOneOnlyIfToldSo() {
        subscribe("TASK", "DELETE", ",'filters':[{'fieldName':'name','fieldValue':'Draft','state':'oldState'}]");
        subscribe("TASK", "DELETE", ",'filters':[{'fieldName':'name','fieldValue':'Draft'}]");
        delete("Draft");
        assertThat(receiver.all()).hasSize(1);

        sandbox.choices().set(Choice.EVENT_DELETE_FILTERS, "last-state");
        delete("Draft");
        assertThat(receiver.all()).hasSize(3);
    }

    private void delete(String name) {
        Object task = sandbox.create("TASK", Map.of("name", name)).get("ID");
        assertThat(rest.delete("/task/" + task).status()).isEqualTo(200);
        settle();
    }

    @Test
    void elevenGroupsAreTooMany() {
        String group = ",{'type':'group','connector':'OR','filters':[{'fieldName':'status','fieldValue':'CPL'},"
                + "{'fieldName':'name','fieldValue':'Final'}]}";
        assertThat(toldAfterTheUpdate(group.repeat(11).substring(1))).isEmpty();
    }

    @Test
    void tenGroupsAreNot() {
        String group = ",{'type':'group','connector':'OR','filters':[{'fieldName':'status','fieldValue':'CPL'},"
                + "{'fieldName':'name','fieldValue':'Final'}]}";
        assertThat(toldAfterTheUpdate(group.repeat(10).substring(1))).hasSize(1);
    }

    @Test
    void someFieldsCannotBeFilteredBy() {
        String record = (String)
                sandbox.create("RECORD", Map.of("data", Map.of("color", "red"))).get("ID");
        assertThat(record).isNotEmpty();
        subscribe("RECORD", "CREATE", ",'filters':[{'fieldName':'data','fieldValue':{'color':'red'}}]");
        subscribe("RECORD", "CREATE", ",'filters':[{'fieldName':'recordTypeId','fieldValue':'t'}]");
        sandbox.create("RECORD", Map.of("recordTypeId", "t", "data", Map.of("color", "red")));
        settle();

        assertThat(receiver.all()).hasSize(1);
    }
}
