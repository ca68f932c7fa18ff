package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.RowsTouched;

/** Pages of a large trail, and what each costs in rows PostgreSQL touched. */
@ResourceLock(TestTrail.ALONE)
class AuditQueriesTest {

  private static final int MANY = 120_000;

  /** 1,000 agencies of 10 people; every 50,000th entry is of an act that hardly ever happens. */
  private static final String GENERATE =
      """
      insert into audit.entry
        (subject, at, account_id, username, agency_path, action, details, hash)
      select 'dossier:D' || n / 7, timestamptz '2026-01-01T00:00Z' + n * interval '1 minute', n % 10000,
             'p' || n % 10000, '/1/' || n % 1000 || '/',
             case when n % 50000 = 0 then 'rare' else 'dossier-' || n % 50 end, '{}', '\\x00'
        from generate_series(1, :many) n
      """;

  private static TestTrail trail;
  private static AuditQueries queries;

  @BeforeAll
  static void write_much() {
    trail = TestTrail.begin();
    queries = new AuditQueries(trail.jdbc);
    trail.jdbc.sql(GENERATE).param("many", MANY).update();
    trail.jdbc.sql("analyze audit.entry").update();
  }

  @AfterAll
  static void close() {
    trail.close();
  }

  @Test
  void a_page_touches_little_more_than_it_shows() {
    for (var filter :
        new AuditFilter[] {
          AuditFilter.NONE,
          filter("p77", null, null),
          filter(null, "/1/77/", null),
          filter(null, "/1/50/", "dossier-0")
        }) {
      var touched = touched(() -> assertThat(page(province(), filter, null)).isNotEmpty());
      assertThat(touched).as(filter.toString()).isBetween(1L, 3L * AuditQueries.PAGE);
    }
  }

  @Test
  void a_frequent_act_is_soon_found_along_the_time() {
    var touched = touched(() -> assertThat(page(province(), frequent(), null)).hasSize(50));
    assertThat(touched).isLessThan(50L * 51 + AuditQueries.PAGE);
  }

  private static AuditFilter frequent() {
    return filter(null, null, "dossier-7");
  }

  @Test
  void a_rare_act_is_found_by_its_own_index() {
    var touched =
        touched(() -> assertThat(page(province(), filter(null, null, "rare"), null)).hasSize(2));
    assertThat(touched).isBetween(2L, 10L);
  }

  @Test
  void the_last_page_costs_no_more_than_the_first() {
    var first = queries.read(province(), AuditFilter.NONE, null);
    var deep = new AuditCursor(first.entries().getFirst().at().minusSeconds(60L * 100_000), 0);
    var touched =
        touched(() -> assertThat(page(province(), AuditFilter.NONE, deep.write())).hasSize(50));
    assertThat(touched).isLessThan(3L * AuditQueries.PAGE);
  }

  @Test
  void a_search_for_what_is_not_there_stops_and_goes_on_from_there() {
    var nothing = new AuditFilter(null, null, null, "/1/9999/", true, null, null);
    var touched =
        touched(
            () -> {
              var piece = queries.read(province(), nothing, null);
              assertThat(piece.entries()).isEmpty();
              assertThat(piece.searchedTo()).isNotNull();
              assertThat(piece.next()).isNotNull();
            });
    assertThat(touched).isLessThan(3L * AuditQueries.STRETCH);
    assertThat(walk(nothing)).as("to the end").isEmpty();
  }

  @Test
  void rare_acts_are_found_over_several_pages() {
    var rare = new AuditFilter(null, null, null, "/1/", true, "rare", null);
    assertThat(walk(rare)).hasSize(2);
    var inOneAgency = new AuditFilter(null, null, null, "/1/0/", false, "rare", null);
    assertThat(walk(inOneAgency)).hasSize(2);
  }

  @Test
  void every_entry_of_a_person_comes_once_in_order() {
    var entries = walk(filter("p77", null, null));
    assertThat(entries).hasSize(MANY / 10_000).doesNotHaveDuplicates();
    assertThat(entries).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
  }

  @Test
  void a_file_holds_what_the_pages_show() {
    var filter = filter(null, null, "dossier-7");
    var file = new ArrayList<AuditEntry>();
    queries.all(province(), filter).forEachRemaining(file::add);
    assertThat(file).hasSize(MANY / 50).isEqualTo(walk(filter));
  }

  @Test
  void only_the_deeds_of_those_in_scope_are_seen() {
    var commune = reader("/1/77/");
    assertThat(walk(commune, AuditFilter.NONE))
        .hasSize(MANY / 1000)
        .allMatch(entry -> entry.agencyPath().equals("/1/77/"));
    assertThat(walk(commune, filter(null, "/1/78/", null))).isEmpty();
    assertThatThrownBy(() -> queries.read(TestTrail.SOMEBODY, AuditFilter.NONE, null))
        .isInstanceOf(Denied.class);
  }

  @Test
  void says_in_which_batch_an_entry_is() {
    try (var sealed = TestTrail.begin()) {
      sealed.append("sealed");
      sealed.sealTrail.handle();
      sealed.append("waiting");
      var entries =
          new AuditQueries(sealed.jdbc).read(reader("/1/20/"), AuditFilter.NONE, null).entries();
      assertThat(entries)
          .extracting(
              entry -> entry.action() + (entry.seal() == null ? "" : " " + entry.seal().batch()))
          .containsExactly("waiting", "sealed 1");
    }
  }

  private static List<AuditEntry> page(Actor actor, AuditFilter filter, @Nullable String cursor) {
    return queries.read(actor, filter, cursor).entries();
  }

  private static List<AuditEntry> walk(AuditFilter filter) {
    return walk(province(), filter);
  }

  /** Page after page to the end. */
  private static List<AuditEntry> walk(Actor actor, AuditFilter filter) {
    var entries = new ArrayList<AuditEntry>();
    for (String cursor = null; ; ) {
      var piece = queries.read(actor, filter, cursor);
      entries.addAll(piece.entries());
      cursor = piece.next();
      if (cursor == null) {
        return entries;
      }
    }
  }

  private static AuditFilter filter(
      @Nullable String username, @Nullable String agency, @Nullable String action) {
    return new AuditFilter(null, null, username, agency, false, action, null);
  }

  private static Actor province() {
    return reader("/1/");
  }

  private static Actor reader(String scope) {
    var grant = new Grant(Role.INSPECTOR, scope);
    return new Actor(1, "thanhtra", "Thanh tra", 1, scope, null, List.of(grant));
  }

  /** Rows of the trail that PostgreSQL read meanwhile. */
  private static long touched(Runnable work) {
    return Objects.requireNonNull(
        trail.transaction.execute(
            status -> {
              var before = rowsTouched();
              work.run();
              return rowsTouched() - before;
            }));
  }

  private static long rowsTouched() {
    return RowsTouched.of(trail.jdbc, "audit", "entry");
  }
}
