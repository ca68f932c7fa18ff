package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.petition.publishing.PublishedAnswers;
import vn.motcua.petition.receiving.SendPetition;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.RowsTouched;

/** What lists of petitions cost among very many, in rows PostgreSQL touched. */
@DemonstrationTest
class PetitionCostTest {

  private static final int MANY = 40_000;
  private static final int HERE_EVERY = 200;
  private static final int PAGE = 50;

  /** Copies of one: every 200th here, the rest elsewhere; every second open, a tenth published. */
  private static final String GENERATE =
      """
      insert into petition.petition (
             code, status, source, sender_name, sender_address, sender_phone, content, received_agency_id,
             received_agency_path, received_at, received_by, publishable, agency_id, agency_path, from_at, refuse_days,
             ask_days, forward_days, handle_days, publish_days, step_due_at, due_at, settled_at, late, published_at,
             published_content, published_reply, replied_at)
      select 'PA-X-2026-' || lpad(n::text, 7, '0'),
             case when n % 2 = 0 then 'RECEIVED' when n % 10 = 1 then 'PUBLISHED' else 'NOT_ACCEPTED' end,
             'WEB', 'Người ' || n, 'Thôn', '0900000000', 'Việc số ' || n,
             case when n % :every = 0 then p.agency_id else 0 end,
             case when n % :every = 0 then p.agency_path else '/0/' end, p.received_at, 0, true,
             case when n % :every = 0 then p.agency_id else 0 end,
             case when n % :every = 0 then p.agency_path else '/0/' end, p.from_at, 2, 5, 5, 15, 2,
             case when n % 2 = 0 then p.step_due_at end, p.due_at,
             case when n % 2 = 1 then p.received_at end, case when n % 2 = 1 then false end,
             case when n % 10 = 1 then p.received_at + n * interval '1 second' end,
             case when n % 10 = 1 then 'Công khai số ' || n else '' end, '',
             case when n % 2 = 1 then p.received_at end
        from petition.petition p, generate_series(1, :many) n
       where p.code = :code
      """;

  @Autowired Desk desk;
  @Autowired SendPetition send;
  @Autowired PetitionStore store;
  @Autowired Petitions petitions;
  @Autowired PublishedAnswers published;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_list_reads_about_what_lies_at_the_agency() {
    amongMany(
        clerk -> {
          var before = rowsTouched();
          var page = petitions.list(clerk, PetitionQuery.of(PetitionList.TO_CLASSIFY, PAGE));
          var afterPage = rowsTouched();
          var counts = petitions.counts(clerk, 100);
          var afterCounts = rowsTouched();

          assertThat(page.items()).hasSize(PAGE);
          assertThat(page.next()).isNotNull();
          assertThat(counts.get(PetitionList.TO_CLASSIFY)).isEqualTo(100);
          assertThat(afterPage - before).isBetween((long) PAGE, 3L * MANY / HERE_EVERY);
          assertThat(afterCounts - afterPage)
              .isBetween(1L, 3L * PetitionList.values().length * MANY / HERE_EVERY);
        });
  }

  @Test
  void what_everybody_reads_is_read_by_the_page_or_by_rare_words() {
    amongMany(
        clerk -> {
          var before = rowsTouched();
          var newest = published.page("", null, PAGE);
          var afterNewest = rowsTouched();
          var next = published.page("", newest.getLast().id(), PAGE);
          var afterNext = rowsTouched();
          var rare = published.page("cong khai so 39991", null, PAGE);
          var afterRare = rowsTouched();

          assertThat(newest).hasSize(PAGE);
          assertThat(next).hasSize(PAGE).doesNotContainAnyElementsOf(newest);
          assertThat(rare).hasSize(1);
          assertThat(afterNewest - before).isBetween((long) PAGE, 2L * PAGE);
          assertThat(afterNext - afterNewest).isBetween((long) PAGE, 2L * PAGE);
          assertThat(afterRare - afterNext).isBetween(1L, 4L * PAGE);
        });
  }

  private void amongMany(Consumer<Actor> work) {
    var one = new PetitionScene(send, store, jdbc).conduct();
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("set local statement_timeout = 0").update();
          jdbc.sql(GENERATE)
              .param("code", one.code().value())
              .param("many", MANY)
              .param("every", HERE_EVERY)
              .update();
          jdbc.sql("analyze petition.petition").update();
          work.accept(desk.person("tiepnhan"));
        });
  }

  private long rowsTouched() {
    return RowsTouched.of(jdbc, "petition");
  }
}
