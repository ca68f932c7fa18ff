package vn.motcua.export.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.export.Export;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportRefusal;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.Exports;
import vn.motcua.export.TestList;
import vn.motcua.export.file.PdfFile;
import vn.motcua.export.store.ExportStore;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

@DemonstrationTest
class ExportsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired Exports exports;
  @Autowired ExportWork work;
  @Autowired ExportStore store;
  @Autowired ExportFolder folder;
  @Autowired SweepExports sweep;
  @Autowired Sources sources;
  @Autowired PdfFile pdf;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Accounts accounts;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;
  @TempDir Path temporary;

  private Actor person;

  @BeforeEach
  void nothing_is_waited_for() {
    person = desk.person("truongphong");
    drain();
  }

  @AfterEach
  void nothing_is_left() {
    jdbc.sql("delete from export.job where account_id = :id")
        .param("id", person.accountId())
        .update();
  }

  @Test
  void a_csv_has_one_line_of_headings_typed_values_and_no_formula() throws IOException {
    var file = made(TestList.rows(2000), ExportFormat.CSV);
    var lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2001);
    assertThat(lines.getFirst()).startsWith("\uFEFFSTT,Mã hồ sơ,");
    assertThat(lines.get(1))
        .isEqualTo(
            "1,H50.101-261120-000001,\"'=HYPERLINK(\"\"x\"\")\",\"Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh"
                + " Quảng Trị\",2026-11-02,2026-11-02 08:05,'+84 900");
    assertThat(lines.get(3)).endsWith("2026-11-04 08:05,");
  }

  @Test
  void a_spreadsheet_says_whose_when_and_by_whom_and_knows_figures_from_words() throws IOException {
    var file = made(TestList.rows(1200), ExportFormat.XLSX);
    try (var zip = new ZipFile(file.toFile())) {
      var sheet =
          HtmlUtils.htmlUnescape(
              new String(
                  zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                  StandardCharsets.UTF_8));
      for (var words :
          List.of(
              "Danh sách thử",
              "UBND xã Vĩnh Hoàng",
              "Năm 2026",
              "Xuất lúc",
              "(truongphong)",
              "<v>1200</v>",
              "<t>=HYPERLINK(")) {
        assertThat(sheet.contains(words)).as(words).isTrue();
      }
      assertThat(sheet.contains("<f>")).as("a formula").isFalse();
      assertThat(sheet.split("<row ", -1).length).isGreaterThan(1200);
    }
  }

  @Test
  void a_pdf_repeats_its_headings_on_every_page() throws IOException {
    var text = new Pdf(Files.readAllBytes(made(TestList.rows(300), ExportFormat.PDF))).text();
    assertThat(text).contains("Danh sách thử", "Xuất lúc", "H50.101-261120-000300", "02/11/2026");
    assertThat(text.split("Ngày nhận", -1)).hasSizeGreaterThan(8);
  }

  @Test
  void is_nobody_elses() {
    var export = exports.ask(person, TestList.KEY, TestList.rows(1), ExportFormat.CSV);
    drain();
    var other = desk.person("canbo");
    assertThatThrownBy(() -> exports.get(other, export.id())).isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> exports.fetch(other, export.id())).isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> exports.cancel(other, export.id())).isInstanceOf(NotVisible.class);
    assertThat(exports.page(other, Long.MAX_VALUE, 100))
        .noneMatch(each -> each.id() == export.id());
  }

  @Test
  void rights_are_asked_when_it_is_written_and_when_it_is_fetched() {
    var name = UUID.randomUUID().toString();
    var made = ask(Map.of("rows", "1", "forbidden", name));
    drain();
    assertThat(exports.fetch(person, made.id())).exists();
    var waiting = ask(Map.of("rows", "2", "forbidden", name));
    TestList.forbid(name);
    drain();
    assertThat(exports.get(person, waiting.id()).failure())
        .isEqualTo(ExportRefusal.EXPORT_NOT_ALLOWED);
    assertThatThrownBy(() -> exports.fetch(person, made.id())).isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> ask(Map.of("rows", "3", "forbidden", name)))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void the_trail_says_who_asked_and_who_fetched_how_many_lines() {
    var export = ask(TestList.rows(7));
    drain();
    exports.fetch(person, export.id());
    assertThat(trail(export)).containsExactly("export-asked null", "export-fetched 7");
  }

  @Test
  void the_same_is_queued_once_and_nobody_fills_the_queue() {
    var first = ask(TestList.rows(10));
    assertThat(ask(TestList.rows(10)).id()).isEqualTo(first.id());
    for (var rows = 11; rows < 15; rows++) {
      ask(TestList.rows(rows));
    }
    assertThatThrownBy(() -> ask(TestList.rows(15)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(ExportRefusal.EXPORT_TOO_MANY));
    exports.cancel(person, first.id());
    assertThat(ask(TestList.rows(15)).status()).isEqualTo(ExportStatus.WAITING);
  }

  @Test
  void what_a_format_cannot_hold_is_refused_before_it_is_begun() {
    assertThatThrownBy(
            () -> exports.ask(person, TestList.KEY, TestList.rows(100_001), ExportFormat.PDF))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(ExportRefusal.EXPORT_TOO_LONG));
    assertThatThrownBy(() -> exports.ask(person, "none", Map.of(), ExportFormat.CSV))
        .isInstanceOf(Refused.class);
  }

  @Test
  void is_given_up_in_the_middle_and_leaves_nothing_behind() throws Exception {
    var export = ask(Map.of("rows", "100000", "millisPerRow", "2"));
    var writing = CompletableFuture.runAsync(work::next);
    await(() -> exports.get(person, export.id()).written() > 0);
    assertThat(exports.cancel(person, export.id()).status()).isEqualTo(ExportStatus.CANCELLED);
    writing.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    assertThat(exports.get(person, export.id()).status()).isEqualTo(ExportStatus.CANCELLED);
    assertThat(folder.find(export)).isEmpty();
    assertThat(folder.begin(again(export, 1))).isEmptyFile();
    folder.discard(again(export, 1));
  }

  @Test
  void goes_back_to_the_queue_when_the_system_ends() throws Exception {
    var export = ask(Map.of("rows", "100000", "millisPerRow", "2"));
    var other = node(folder);
    var writing = CompletableFuture.runAsync(other::next);
    await(() -> exports.get(person, export.id()).written() > 0);
    other.stop();
    writing.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    assertThat(exports.get(person, export.id()))
        .satisfies(
            back -> {
              assertThat(back.status()).isEqualTo(ExportStatus.WAITING);
              assertThat(back.attempts()).isZero();
            });
    assertThat(other.next()).isFalse();
  }

  @Test
  void another_node_takes_over_from_one_that_is_silent_and_the_silent_one_learns_it() {
    var export = ask(TestList.rows(3));
    var now = clock.instant();
    var dead = store.claim("dead", now.minusSeconds(60), now.minusSeconds(120)).orElseThrow();
    assertThat(dead.id()).isEqualTo(export.id());
    assertThat(store.claim("other", now, now.minusSeconds(90))).isEmpty();
    assertThat(work.next()).isTrue();
    assertThat(exports.get(person, export.id()).status()).isEqualTo(ExportStatus.DONE);
    assertThat(store.seen(dead, "dead", 1, now)).isFalse();
    assertThat(store.done(dead, "dead", 1, 1, now)).isFalse();
  }

  @Test
  void two_nodes_never_take_the_same() {
    var one = ask(TestList.rows(3));
    var two = ask(TestList.rows(4));
    var now = clock.instant();
    assertThat(store.claim("a", now, now.minusSeconds(20)).orElseThrow().id()).isEqualTo(one.id());
    assertThat(store.claim("b", now, now.minusSeconds(20)).orElseThrow().id()).isEqualTo(two.id());
    assertThat(store.claim("c", now, now.minusSeconds(20))).isEmpty();
  }

  @Test
  void what_kills_every_node_is_given_up() {
    var export = ask(TestList.rows(3));
    var longAgo = clock.instant().minusSeconds(3600);
    for (var attempt = 0; attempt < 3; attempt++) {
      assertThat(store.claim("dead", longAgo, longAgo.plusSeconds(1))).isPresent();
    }
    assertThat(work.next()).isTrue();
    assertThat(exports.get(person, export.id()).failure()).isEqualTo(ExportRefusal.EXPORT_BROKEN);
  }

  @Test
  void a_fault_of_the_list_ends_its_own_file_only() {
    var broken = ask(Map.of("rows", "5", "broken", "1"));
    assertThatThrownBy(work::next).isInstanceOf(IllegalStateException.class);
    assertThat(exports.get(person, broken.id()).failure()).isEqualTo(ExportRefusal.EXPORT_BROKEN);
    var next = ask(TestList.rows(1));
    drain();
    assertThat(exports.get(person, next.id()).status()).isEqualTo(ExportStatus.DONE);
  }

  @Test
  void a_disk_without_room_is_said_before_and_in_the_middle() throws IOException {
    var before = ask(TestList.rows(3));
    node(new ExportFolder(temporary, Long.MAX_VALUE / 1024 / 1024 / 2)).next();
    assertThat(exports.get(person, before.id()).failure())
        .isEqualTo(ExportRefusal.EXPORT_DISK_FULL);

    var middle = ask(Map.of("rows", "100000", "millisPerRow", "2"));
    var megabyte = 1024 * 1024;
    var free = Files.getFileStore(temporary).getUsableSpace() / megabyte;
    var small = new Filling(temporary, free);
    node(small).next();
    assertThat(exports.get(person, middle.id()).failure())
        .isEqualTo(ExportRefusal.EXPORT_DISK_FULL);
    try (var left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void is_deleted_after_the_days_the_province_keeps_files() {
    var export = ask(TestList.rows(1));
    drain();
    ended(export, Duration.ofDays(6));
    sweep.run();
    assertThat(exports.fetch(person, export.id())).exists();
    ended(export, Duration.ofDays(8));
    sweep.run();
    assertThat(exports.get(person, export.id()).status()).isEqualTo(ExportStatus.EXPIRED);
    assertThat(folder.find(export)).isEmpty();
    assertThatThrownBy(() -> exports.fetch(person, export.id())).isInstanceOf(NotVisible.class);
  }

  @Test
  void says_so_when_the_file_is_not_on_this_machine() throws IOException {
    var export = ask(TestList.rows(1));
    drain();
    folder.delete(export);
    assertThatThrownBy(() -> exports.fetch(person, export.id()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(ExportRefusal.EXPORT_FILE_GONE));
  }

  @Test
  void the_register_goes_out_in_all_three_formats() throws IOException {
    var code = desk.received().code().value();
    var clerk = desk.person("tiepnhan");
    var year = Integer.toString(clock.instant().atZone(Vietnam.ZONE).getYear());
    for (var format : ExportFormat.values()) {
      var export =
          exports.ask(
              clerk, "dossier.register", Map.of("agency", Desk.AGENCY, "year", year), format);
      drain();
      var done = exports.get(clerk, export.id());
      assertThat(done.status()).as("%s", format).isEqualTo(ExportStatus.DONE);
      assertThat(done.written()).isGreaterThanOrEqualTo(done.estimate()).isPositive();
      var file = exports.fetch(clerk, export.id());
      switch (format) {
        case CSV -> assertThat(Files.readString(file)).contains(code, "0900000472");
        case PDF -> assertThat(new Pdf(Files.readAllBytes(file)).text()).contains(code);
        case XLSX -> assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
      }
    }
    assertThatThrownBy(
            () ->
                exports.ask(
                    desk.person("canbo"),
                    "dossier.register",
                    Map.of("agency", Desk.AGENCY, "year", year),
                    ExportFormat.CSV))
        .isInstanceOf(NotVisible.class);
  }

  /** A disk on which there is room until the file is begun. */
  private static final class Filling extends ExportFolder {

    private boolean begun;

    Filling(Path folder, long free) {
      super(folder, free / 4);
    }

    @Override
    boolean hasRoomFor(long bytes) {
      return !begun && super.hasRoomFor(bytes);
    }

    @Override
    Path begin(Export export) throws IOException {
      var part = super.begin(export);
      begun = true;
      return part;
    }
  }

  private ExportWork node(ExportFolder on) {
    return new ExportWork(
        store,
        sources,
        new WriteExport(sources, on, pdf, transactions, clock),
        on,
        accounts,
        clock);
  }

  private static Export again(Export export, int attempts) {
    return new Export(
        export.id(),
        export.accountId(),
        export.agencyPath(),
        export.source(),
        export.parameters(),
        export.format(),
        export.title(),
        export.fileName(),
        export.status(),
        export.estimate(),
        export.written(),
        export.askedAt(),
        null,
        attempts,
        null,
        0);
  }

  private void ended(Export export, Duration ago) {
    jdbc.sql("update export.job set ended_at = :at where job_id = :id")
        .param("at", clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
        .param("id", export.id())
        .update();
  }

  private List<String> trail(Export export) {
    return jdbc.sql(
            """
            select action || ' ' || coalesce(cast(details as jsonb) ->> 'lines', 'null')
              from audit.entry
             where subject = :subject
             order by id
            """)
        .param("subject", "export:" + export.id())
        .query(String.class)
        .list();
  }

  private Export ask(Map<String, String> parameters) {
    return exports.ask(person, TestList.KEY, parameters, ExportFormat.CSV);
  }

  private Path made(Map<String, String> parameters, ExportFormat format) {
    var export = exports.ask(person, TestList.KEY, parameters, format);
    drain();
    assertThat(exports.get(person, export.id()).status()).isEqualTo(ExportStatus.DONE);
    return exports.fetch(person, export.id());
  }

  /** In a thread that serves no request, as the system does. */
  private void drain() {
    CompletableFuture.runAsync(
            () -> {
              while (work.next()) {
                // the next one
              }
            })
        .join();
  }

  private static void await(BooleanSupplier reached) throws InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.sleep(50);
    }
  }
}
