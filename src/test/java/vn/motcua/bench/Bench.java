package vn.motcua.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.motcua.Application;
import vn.motcua.testing.ChildApplication;

/**
 * Measures what the product promises: lifecycles of dossiers against bare JDBC, searches of the
 * catalogue, the start, the memory; with {@code desk}, the desk among many dossiers instead, with
 * {@code reports}, figures among a million past dossiers; with {@code records}, signatures and the
 * taking in of scans; with {@code portal}, what citizens ask for. Ends with 1 when a promise is not
 * kept.
 */
final class Bench {

  private static final double LEAST_RATIO = 0.3;

  /** While somebody types, with the way there and back, it must feel like at once. */
  private static final double LONGEST_SEARCH = 50;

  private static final double LONGEST_START_SECONDS = 5;
  private static final double MOST_MEGABYTES = 600;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Finding> findings = new ArrayList<>();

  static void main(String[] words) throws Exception {
    var bench = new Bench();
    var folder = Files.createTempDirectory("motcua-bench-");
    try {
      if (words.length > 0 && words[0].equals("desk")) {
        bench.desk(folder.resolve("desk"), words);
      } else if (words.length > 0 && words[0].equals("reports")) {
        bench.reports(folder, words);
      } else if (words.length > 0 && words[0].equals("records")) {
        bench.records(folder);
      } else if (words.length > 0 && words[0].equals("portal")) {
        bench.findings.addAll(PortalBench.run(folder.resolve("portal"), bench.out));
      } else {
        bench.lifecycles(folder.resolve("lifecycles"));
        bench.startAndMemory(folder.resolve("launched"));
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    bench.report();
    System.exit(bench.findings.stream().allMatch(Finding::isKept) ? 0 : 1);
  }

  /**
   * @param words {@code desk} and, if another number of dossiers is wanted, that number
   */
  private void desk(Path data, String[] words) throws Exception {
    var dossiers = words.length > 1 ? Integer.parseInt(words[1]) : DeskBench.DOSSIERS;
    findings.addAll(DeskBench.run(data, dossiers, out));
  }

  /**
   * @param words {@code reports} and, if another number of past dossiers is wanted, that number
   */
  private void reports(Path folder, String[] words) throws Exception {
    var dossiers = words.length > 1 ? Integer.parseInt(words[1]) : ReportsBench.DOSSIERS;
    findings.addAll(ReportsBench.run(folder, dossiers, out));
  }

  private void records(Path folder) throws Exception {
    findings.add(SigningBench.run(out));
    findings.add(IngestBench.run(folder.resolve("records"), out));
  }

  private void lifecycles(Path data) throws Exception {
    out.println("Lifecycles of dossiers against bare JDBC, in turns, on one database …");
    var application =
        new SpringApplicationBuilder(Application.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--motcua.demonstration=true",
                "--motcua.data=" + data,
                "--motcua.database.url=");
    try (application) {
      var turns = new Turns(out);
      turns.run(new Lifecycle(application), BareJdbc.on(application));
      out.printf("  medians: %,.0f/s of %,.0f/s%n", turns.product(), turns.floor());
      findings.add(
          Finding.atLeast(
              "lifecycles per second, share of bare JDBC", LEAST_RATIO, turns.share(), ""));
      catalogueSearch(application);
    }
  }

  private void catalogueSearch(ApplicationContext application) {
    out.println("Searches of the catalogue among 10,000 procedures against a plain scan …");
    var times = CatalogueSearch.among(application).measure();
    out.printf(
        "  median %.2f ms, p95 %.2f ms; plain scan: median %.2f ms; ratio %.2f%n",
        times.median(), times.p95(), times.floor(), times.floor() / times.median());
    findings.add(
        Finding.atMost("search among 10,000 procedures, p95", LONGEST_SEARCH, times.p95(), "ms"));
  }

  private void startAndMemory(Path data) throws IOException, InterruptedException {
    out.println("Start as people start it …");
    try (var application = ChildApplication.asLaunched(data, true)) {
      out.printf("  first, database made: %.1f s%n", application.start().toMillis() / 1000.0);
      application.stop();
      var start = application.start().toMillis() / 1000.0;
      findings.add(
          Finding.atMost("start to healthy, database there", LONGEST_START_SECONDS, start, "s"));
      out.printf("  again: %.1f s%n", start);
      out.println("1,000 dossiers through its API …");
      var memory = ResidentMemory.afterIntakes(application, 1000);
      out.printf("  resident: %.0f MB%n", memory);
      findings.add(
          Finding.atMost("resident memory after 1,000 dossiers", MOST_MEGABYTES, memory, "MB"));
    }
  }

  private void report() {
    out.printf("%n  %-44s %12s %12s%n", "", "required", "measured");
    findings.forEach(finding -> out.println(finding.line()));
  }
}
