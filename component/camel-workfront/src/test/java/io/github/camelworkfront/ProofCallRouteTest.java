package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofCallRouteTest extends ProofTestSupport {

    @Test
    void anOrdinaryCallSignsInByItselfAndGivesAValue() {
        assertThat(call("workfront:proof:checkSession")).isEqualTo(true);
    }

    @Test
    void argumentsComeFromOptionsInAnyCase() {
        Object details = call("workfront:proof:getProofDetails?arg.fileid=1001");
        assertThat(details).isInstanceOf(Map.class);
        assertThat(lastCall().body()).contains("<FileID>1001</FileID>");
    }
}
