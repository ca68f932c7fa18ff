package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.shared.Timeliness;
import vn.motcua.testing.RowsTouched;
import vn.motcua.testing.UseCaseTest;

/** What a page of a list costs among many dossiers, counted in rows PostgreSQL touched. */
@UseCaseTest
class ListCostTest {

  private static final int MANY = 60_000;
  private static final int PAGE = 50;

  /** Walked before the index of words is asked. */
  private static final long NEWEST = 500;

  private static final List<Worklist> COUNTED =
      Arrays.stream(Worklist.values()).filter(list -> !list.isHistory()).toList();

  /** At most a thousand rows for each of the ten lists counted; some 20,000 are open. */
  private static final long MOST_COUNTED = 10_000;

  /**
   * Copies of one dossier: every 400th still open here, the rest open elsewhere or returned, one in
   * two hundred of these late.
   */
  private static final String GENERATE =
      """
      insert into dossier.dossier (
             code, agency_id, agency_path, procedure_version_id, procedure_code, procedure_name, field, channel,
             status, holding_agency_id, holding_agency_path, step, submitted_at, received_at, due_at, due_on,
             overdue_from, finished_at, applicant_name, return_by)
      select 'X00-260101-' || lpad(n::text, 7, '0'), d.agency_id, d.agency_path, d.procedure_version_id,
             d.procedure_code, d.procedure_name, d.field, d.channel,
             case when n % 400 = 0 or n % 3 = 0 then 'IN_PROGRESS' else 'RETURNED' end,
             case when n % 400 = 0 then d.holding_agency_id else 0 end,
             case when n % 400 = 0 then d.holding_agency_path else '/0/' end,
             2, d.submitted_at, d.received_at, d.due_at + n * interval '1 second', d.due_on,
             d.overdue_from + n * interval '1 second',
             case when n % 400 = 0 or n % 3 = 0 then null
                  when n % 200 = 1 then d.overdue_from + interval '30 days' + n * interval '1 second'
                  else d.submitted_at + n * interval '1 millisecond' end,
             'Người ' || n, 'COUNTER'
        from dossier.dossier d, generate_series(1, :many) n
       where d.code = :code
      """;

  @Autowired ApplicationContext context;
  @Autowired Clock clock;
  @Autowired Dossiers dossiers;
  @Autowired DossierFigures figures;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_page_of_the_open_list_touches_no_more_rows_than_it_shows() {
    amongMany(
        office -> {
          var before = rowsTouched();
          var first = dossiers.list(office.officer, WorklistQuery.of(Worklist.OPEN, PAGE));
          var afterFirst = rowsTouched();
          var second = dossiers.list(office.officer, query(first.next()));
          var afterSecond = rowsTouched();

          assertThat(first.items()).hasSize(PAGE);
          assertThat(second.items()).hasSize(PAGE);
          assertThat(afterFirst - before).isBetween(1L, 2L * PAGE);
          assertThat(afterSecond - afterFirst).isBetween(1L, 4L * PAGE);
        });
  }

  @Test
  void counts_over_many_agencies_stop_where_the_figure_does() {
    amongMany(
        office -> {
          var before = rowsTouched();
          var ofProvince = figures.counts(office.inspector, COUNTED);
          var afterProvince = rowsTouched();
          var ofAll = figures.counts(inspectorOfAll(), COUNTED);

          assertThat(ofProvince.of(Worklist.OPEN)).isBetween(MANY / 400, 999);
          assertThat(ofProvince.shown(Worklist.OPEN)).doesNotContain("+");
          assertThat(ofAll.shown(Worklist.OPEN)).isEqualTo("999+");
          assertThat(ofAll.shown(Worklist.IN_PROGRESS)).isEqualTo("999+");
          assertThat(ofAll.shown(Worklist.TO_SIGN)).doesNotContain("+");
          assertThat(afterProvince - before).isBetween(1L, MOST_COUNTED);
        });
  }

  @Test
  void a_search_reads_what_fits_rare_words_or_what_it_shows() {
    amongMany(
        office -> {
          var before = rowsTouched();
          var rare = dossiers.list(office.inspector, search("nguoi 19876"));
          var afterRare = rowsTouched();
          var frequent = dossiers.list(office.inspector, search("nguoi"));
          var afterFrequent = rowsTouched();

          assertThat(rare.items()).hasSize(1);
          assertThat(frequent.items()).hasSize(PAGE);
          assertThat(afterRare - before).isBetween(1L, 2L * PAGE);
          assertThat(afterFrequent - afterRare).isBetween(1L, 4L * PAGE);
        });
  }

  @Test
  void a_search_within_an_agency_reads_the_newest_or_what_fits_rare_words() {
    amongMany(
        office -> {
          var before = rowsTouched();
          var frequent = dossiers.list(office.officer, search("nguoi"));
          var afterFrequent = rowsTouched();
          var rare = dossiers.list(office.officer, search("nguoi 19876"));
          var afterRare = rowsTouched();

          assertThat(frequent.items()).hasSize(PAGE);
          assertThat(rare.items()).hasSize(1);
          assertThat(afterFrequent - before).isBetween(1L, 4L * PAGE);
          assertThat(afterRare - afterFrequent).isBetween(1L, NEWEST + 2L * PAGE);
        });
  }

  @Test
  void a_search_goes_on_behind_the_newest() {
    amongMany(
        office -> {
          // 99 of sixty thousand, the newest of them far behind
          var found = new ArrayList<DossierLine>();
          var next = dossiers.list(office.officer, search("nguoi 123"));
          found.addAll(next.items());
          while (next.next() != null) {
            next = dossiers.list(office.officer, search("nguoi 123", next.next()));
            found.addAll(next.items());
          }
          assertThat(found)
              .hasSize(
                  (int)
                      IntStream.rangeClosed(1, MANY)
                          .filter(n -> ("%07d người %d".formatted(n, n)).contains("123"))
                          .count())
              .doesNotHaveDuplicates()
              .isSortedAccordingTo(
                  Comparator.comparing(DossierLine::submittedAt)
                      .thenComparing(DossierLine::id)
                      .reversed());
        });
  }

  @Test
  void a_page_of_what_is_urged_touches_no_more_rows_than_it_shows() {
    amongMany(
        office -> {
          jdbc.sql(
                  """
                  update dossier.dossier
                     set urgings = 1 + dossier_id % 3, answer_due_at = submitted_at
                   where code like 'X00%'
                  """)
              .update();
          jdbc.sql("analyze dossier.dossier").update();
          var before = rowsTouched();
          var first = dossiers.list(office.leader, WorklistQuery.of(Worklist.URGED, PAGE));
          var second =
              dossiers.list(office.leader, WorklistQuery.of(Worklist.URGED, first.next(), PAGE));

          assertThat(first.items()).hasSize(PAGE);
          assertThat(second.items()).hasSize(PAGE).doesNotContainAnyElementsOf(first.items());
          assertThat(rowsTouched() - before).isBetween(1L, 4L * PAGE);
        });
  }

  private void amongMany(Consumer<TestOffice> measured) {
    var office = new TestOffice(context);
    var code = office.received("Mẫu", clock.instant()).code().value();
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          // making them is not what is measured, and takes long on a machine with other work
          jdbc.sql("set local statement_timeout = 0").update();
          jdbc.sql(GENERATE).param("many", MANY).param("code", code).update();
          jdbc.sql("analyze dossier.dossier, dossier.dossier_search, dossier.agency_search")
              .update();
          measured.accept(office);
        });
  }

  private static WorklistQuery search(String words) {
    return search(words, null);
  }

  private static WorklistQuery search(String words, @Nullable String cursor) {
    return WorklistQuery.in(Worklist.ALL).text(words).page(cursor, PAGE);
  }

  private static Actor inspectorOfAll() {
    return new Actor(
        3, "tw", "Lò Văn Xem", 1, "/1/", null, List.of(new Grant(Role.INSPECTOR, "/")));
  }

  private static WorklistQuery query(@Nullable String cursor) {
    return WorklistQuery.of(Worklist.OPEN, cursor, PAGE);
  }

  @Test
  void a_page_of_the_late_among_many_handled_touches_no_more_rows_than_it_shows() {
    amongMany(
        office -> {
          for (var timeliness : List.of(Timeliness.OVERDUE, Timeliness.EARLY)) {
            for (var reader : List.of(office.officer, office.inspector)) {
              var before = rowsTouched();
              var first = dossiers.list(reader, handled(timeliness, null));
              var second = dossiers.list(reader, handled(timeliness, first.next()));
              assertThat(first.items()).hasSize(PAGE);
              assertThat(second.items()).hasSize(PAGE).doesNotContainAnyElementsOf(first.items());
              assertThat(rowsTouched() - before)
                  .as(reader.username() + " " + timeliness)
                  .isBetween(1L, 4L * PAGE);
            }
          }
        });
  }

  private static WorklistQuery handled(Timeliness timeliness, @Nullable String cursor) {
    return WorklistQuery.in(Worklist.HANDLED)
        .finish(new WorklistQuery.Finish(null, null, timeliness))
        .page(cursor, PAGE);
  }

  /** Rows read in this transaction so far, by scans of the table or through its indexes. */
  private long rowsTouched() {
    return RowsTouched.of(jdbc, "dossier", "dossier", "dossier_search", "agency_search%");
  }
}
