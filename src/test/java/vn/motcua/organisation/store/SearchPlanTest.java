package vn.motcua.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class SearchPlanTest {

  @Autowired JdbcClient jdbc;

  @Test
  void a_search_reads_the_trigram_index_and_not_the_table() {
    var plan =
        String.join(
            "\n",
            jdbc.sql("explain " + AgencyQueries.SEARCH + AgencyQueries.ORDERED)
                .param("on", LocalDate.of(2026, 11, 22))
                .param("level", null)
                .param("after", null)
                .param("limit", 51)
                .param("query", "vinh hoang")
                .param("escaped", "vinh hoang")
                .param("code", "VINH HOANG")
                .query(String.class)
                .list());
    assertThat(plan).contains("agency_search_ix").doesNotContain("Seq Scan on agency a");
  }
}
