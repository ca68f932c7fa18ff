package vn.motcua.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.publication.standing.Standings;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.RowsTouched;
import vn.motcua.testing.UseCaseTest;

/** What the counts of many agencies cost, in rows PostgreSQL touched. */
@UseCaseTest
class PublicationCostTest {

  private static final int SHOWN = 30;
  private static final int OTHERS = 900;
  private static final int EACH = 100;

  /** Every agency has posted the same procedures, and each of them three times before. */
  private static final String POST =
      """
      insert into publication.posting (
        agency_id, procedure_code, procedure_version_id, procedure_version, means, posted_at,
        posted_by, posted_by_name, ended_at, ended_by, ended_by_name, ended_as)
      select a.id, v.code, v.id, v.version, 'PAPER', now(), 0, 'Hệ thống',
             case when n > 1 then now() end, case when n > 1 then 0 end,
             case when n > 1 then 'Hệ thống' end, case when n > 1 then 'REPLACED' end
        from unnest(:agencies::bigint[]) as a (id)
       cross join (select id, code, version
                     from catalogue.procedure_version
                    where level = 'xã'
                      and valid_to is null
                    order by code
                    limit :each) v
       cross join generate_series(1, 4) n
      """;

  @Autowired Standings standings;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void a_page_of_agencies_reads_what_hangs_there_and_nothing_else() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("set local statement_timeout = 0").update();
          var agencies =
              organisation.search(null, AgencyLevel.PROVINCE, today(), 100).stream()
                  .flatMap(province -> organisation.children(province.id(), today()).stream())
                  .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
                  .limit(SHOWN + OTHERS)
                  .toList();
          postAt(agencies);
          var shown = agencies.subList(0, SHOWN);

          var before = rowsTouched();
          var counts = standings.counts(shown, today());
          var touched = rowsTouched() - before;

          assertThat(counts).hasSize(SHOWN);
          assertThat(counts.values()).allMatch(count -> count.posted() >= EACH);
          assertThat(touched).isBetween((long) SHOWN * EACH, 2L * SHOWN * EACH);
        });
  }

  private void postAt(List<Agency> agencies) {
    var ids = agencies.stream().map(Agency::id).toArray(Long[]::new);
    jdbc.sql("delete from publication.posting where agency_id = any(:agencies)")
        .param("agencies", ids)
        .update();
    jdbc.sql(
            """
            insert into publication.board (agency_id)
            select unnest(:agencies::bigint[])
            on conflict do nothing
            """)
        .param("agencies", ids)
        .update();
    jdbc.sql(POST).param("agencies", ids).param("each", EACH).update();
    jdbc.sql("analyze publication.posting").update();
  }

  private long rowsTouched() {
    return RowsTouched.of(jdbc, "publication");
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
