package vn.motcua.history.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.workcalendar.engine.DeadlineArithmetic;
import vn.motcua.workcalendar.engine.LocalMinute;
import vn.motcua.workcalendar.shipped.ShippedCalendar;

class GenerateHistoryTest {

  @TempDir Path folder;

  @Test
  void the_same_arguments_give_the_same_bytes() throws IOException {
    var once = bytes("--dossiers", "3000", "--seed", "7");
    assertThat(bytes("--dossiers", "3000", "--seed", "7")).isEqualTo(once);
    assertThat(bytes("--dossiers", "3000", "--seed", "8")).isNotEqualTo(once);
  }

  @Test
  void every_line_is_a_dossier_that_could_have_been() throws IOException {
    var lines = lines("--dossiers", "6000", "--seed", "11", "--departments", "H50.15");
    assertThat(lines).hasSize(6_000);
    assertThat(lines.stream().map(line -> line.getField("code"))).doesNotHaveDuplicates();
    var calendar = ShippedCalendar.read();
    var end = LocalDate.of(2026, 11, 15).atStartOfDay();
    var before = LocalDateTime.MIN;
    for (var line : lines) {
      var received = time(line, "receivedAt");
      assertThat(received).isBefore(end).isAfterOrEqualTo(before);
      assertThat(calendar.day(received.toLocalDate()).working()).as("%s", received).isTrue();
      before = received;
      var status = line.getField("status");
      var finished = !line.getField("finishedAt").isEmpty();
      assertThat(status)
          .isIn(
              finished
                  ? List.of("RETURNED", "FINISHED", "REFUSED", "WITHDRAWN", "STOPPED")
                  : List.of("IN_PROGRESS"));
      if (finished) {
        assertThat(time(line, "finishedAt"))
            .as("%s", line)
            .isAfterOrEqualTo(received)
            .isBefore(end);
      }
      assertThat(line.getField("returnedAt").isEmpty()).isEqualTo(!status.equals("RETURNED"));
      if (status.equals("RETURNED")) {
        assertThat(time(line, "returnedAt")).isAfterOrEqualTo(time(line, "finishedAt"));
      }
      assertThat(line.getField("lateCause").isEmpty()).as("%s", line).isEqualTo(!isLate(line));
      assertThat(line.getField("onlineLevel").isEmpty())
          .isEqualTo(!line.getField("channel").equals("ONLINE"));
      assertThat(line.getField("identityNumber")).matches("0\\d{2}[0-3]\\d{8}");
      assertThat(line.getField("phone")).matches("0900\\d{6}");
      for (var needed :
          List.of("agency", "procedure", "field", "applicantName", "address", "officer")) {
        assertThat(line.getField(needed)).as(needed).isNotBlank();
      }
      if (!line.getField("limitUnit").isEmpty() && line.getField("supplements").equals("0")) {
        var limit =
            new TimeLimit(
                Integer.parseInt(line.getField("limitAmount")),
                LimitUnit.valueOf(line.getField("limitUnit")));
        var due = DeadlineArithmetic.deadline(calendar, minute(received), limit, List.of()).dueAt();
        assertThat(minute(time(line, "dueAt"))).as("%s", line).isEqualTo(LocalMinute.of(due));
      }
    }
  }

  @Test
  void figures_lie_where_the_published_ones_do() throws IOException {
    var all = lines("--dossiers", "80000", "--seed", "5");
    var communes = all.stream().filter(line -> !line.getField("agency").startsWith("H")).toList();
    var days = all.stream().map(line -> time(line, "receivedAt")).toList();
    assertThat(share(communes, line -> line.getField("field").equals("Chứng thực")))
        .isBetween(81.5, 84.5);
    assertThat(share(communes, line -> line.getField("field").equals("Hộ tịch")))
        .isBetween(13.5, 18.0);
    assertThat(communes.stream().map(line -> line.getField("field")).distinct().count())
        .as("a thin tail")
        .isGreaterThan(20);
    assertThat(communes.stream().map(line -> line.getField("agency")).distinct().count())
        .as("communes of both maps")
        .isGreaterThan(250);
    assertThat(share(all, line -> line.getField("status").matches("REFUSED|WITHDRAWN|STOPPED")))
        .isCloseTo(1, within(0.2));
    assertThat(share(all, line -> !line.getField("supplements").equals("0"))).isBetween(3.0, 5.0);
    assertThat(share(all, line -> line.getField("nonTerritorial").equals("1")))
        .isCloseTo(2, within(0.3));
    assertThat(share(all, GenerateHistoryTest::isLate)).isBetween(3.5, 7.0);
    assertThat(online(all, 2022)).isBetween(6.0, 20.0);
    assertThat(online(all, 2026)).isBetween(48.0, 65.0);
    assertThat(days.stream().filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY).count())
        .isGreaterThan(days.size() / 5 + days.size() / 50);
    assertThat(days.stream().filter(day -> day.getHour() < 11).count())
        .as("the morning")
        .isGreaterThan(days.size() / 2);
    var sameDay =
        all.stream()
            .filter(line -> line.getField("limitUnit").equals("SAME_DAY"))
            .filter(line -> time(line, "receivedAt").getHour() < 14)
            .toList();
    assertThat(
            share(
                sameDay,
                line ->
                    line.getField("finishedAt")
                        .startsWith(line.getField("receivedAt").substring(0, 10))))
        .isGreaterThan(90);
    assertThat(lateByUnit(all).values()).allSatisfy(late -> assertThat(late).isBetween(2.0, 9.5));
  }

  @Test
  void writes_far_more_than_its_memory_holds() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.motcua.Application",
                GenerateHistory.NAME,
                "--dossiers",
                "400000")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var written = process.getInputStream()) {
      assertThat(written.transferTo(OutputStream.nullOutputStream()))
          .isGreaterThan(7L * 24 * 1024 * 1024);
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void writes_a_whole_file_or_none_and_says_what_it_does_not_understand() throws IOException {
    var file = folder.resolve("history.csv");
    assertThat(run("--dossiers", "10", "--agencies", "4", file.toString())).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(11);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    assertThat(run("--dossiers", "0"))
        .contains("--dossiers phải là số")
        .contains("must be a number");
    assertThat(run("--agencies", "600")).contains("chỉ có 79 cơ quan");
    assertThat(run("--province", "H99")).contains("Không có tỉnh");
    assertThat(run("--from", "2024-02-01", "--to", "2024-01-01")).contains("Thời gian phải");
    assertThat(run("--from", "2024-02-10", "--to", "2024-02-11"))
        .contains("không có ngày làm việc");
    assertThat(run("--departments", "Sở")).contains("H50.15");
    assertThat(run("--colour", "red")).contains("Không hiểu --colour");
    assertThat(run("--dossiers", "10", folder.resolve("no/such.csv").toString()))
        .contains("Không ghi được");
  }

  private static String run(String... arguments) throws IOException {
    var said = new ByteArrayOutputStream();
    try (var messages = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      var exit = GenerateHistory.run(List.of(arguments), messages);
      assertThat(exit == 0).isEqualTo(said.size() == 0);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private static double online(List<NamedCsvRecord> lines, int year) {
    return share(
        lines.stream().filter(line -> line.getField("receivedAt").startsWith("" + year)).toList(),
        line -> line.getField("channel").equals("ONLINE"));
  }

  private static Map<String, Double> lateByUnit(List<NamedCsvRecord> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(line -> line.getField("agency")))
        .entrySet()
        .stream()
        .filter(unit -> unit.getValue().size() > 1000)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, unit -> share(unit.getValue(), GenerateHistoryTest::isLate)));
  }

  private static boolean isLate(NamedCsvRecord line) {
    if (line.getField("finishedAt").isEmpty() || line.getField("dueAt").isEmpty()) {
      return false;
    }
    var finished = time(line, "finishedAt");
    var due = time(line, "dueAt");
    return line.getField("limitUnit").matches("SAME_DAY|WORKING_HOUR")
        ? finished.isAfter(due)
        : finished.toLocalDate().isAfter(due.toLocalDate());
  }

  private static double share(List<NamedCsvRecord> lines, Predicate<NamedCsvRecord> which) {
    return 100.0 * lines.stream().filter(which).count() / lines.size();
  }

  private static LocalDateTime time(NamedCsvRecord line, String column) {
    return LocalDateTime.parse(line.getField(column));
  }

  private static long minute(LocalDateTime time) {
    return LocalMinute.of(time.toLocalDate(), time.getHour() * 60 + time.getMinute());
  }

  private static List<NamedCsvRecord> lines(String... arguments) throws IOException {
    try (var reader =
        CsvReader.builder()
            .ofNamedCsvRecord(new String(bytes(arguments), StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }

  private static byte[] bytes(String... arguments) throws IOException {
    var out = new ByteArrayOutputStream();
    History.of(HistoryOrder.parse(List.of(arguments))).write(out);
    return out.toByteArray();
  }
}
