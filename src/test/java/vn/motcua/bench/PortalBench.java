package vn.motcua.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.motcua.testing.ChildApplication;

/**
 * What citizens ask for, over HTTP, beside a short text that the same server gives out as it is:
 * the page of a procedure, a search, the look-up of a dossier. In turns, so that a busy moment of
 * the machine falls on both. Before that, a first visit over a slow line.
 */
final class PortalBench {

  private static final double LEAST_PAGE = 0.4;
  private static final double LEAST_SEARCH = 0.2;
  private static final int ROUNDS = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final String TEXT = "/robots.txt";

  private static final List<String> PROCEDURES =
      List.of("1.001193", "2.000815", "1.004873", "1.000894", "1.000656", "1.001776");

  private static final List<String> WORDS =
      List.of(
          "khai sinh", "giấy khai sinh cho con", "cong chung giay to", "sổ hộ nghèo", "chug thuc");

  private record Known(String code, String digits) {}

  private final PrintStream out;
  private final List<Visitor> visitors = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private PortalBench(PrintStream out) {
    this.out = out;
  }

  /** Measures over a new demonstration in that folder. */
  static List<Finding> run(Path data, PrintStream out) throws Exception {
    try (var application = ChildApplication.asLaunched(data, true)) {
      application.start();
      var bench = new PortalBench(out);
      bench.findings.addAll(SlowLine.run(application.address(), out));
      bench.measure(application);
      return bench.findings;
    }
  }

  private void measure(ChildApplication application) throws Exception {
    var dossiers = dossiers(application.databaseUrl());
    for (var client = 0; client < Crowd.CLIENTS; client++) {
      visitors.add(Visitor.stranger(application.address()));
    }
    out.printf("%d clients without a pause, in turns with %s …%n", Crowd.CLIENTS, TEXT);
    var page =
        compare(
            "page",
            (client, number) ->
                visitors.get(client).page("/thu-tuc/" + at(PROCEDURES, client + number)));
    var search =
        compare(
            "search",
            (client, number) ->
                visitors.get(client).page("/thu-tuc?q=" + encoded(at(WORDS, client + number))));
    compare(
        "look-up",
        (client, number) -> lookUp(visitors.get(client), at(dossiers, client * 7 + number)));
    findings.add(Finding.atLeast("page of a procedure, share of a text", LEAST_PAGE, page, ""));
    findings.add(Finding.atLeast("search, share of a text", LEAST_SEARCH, search, ""));
  }

  private static void lookUp(Visitor visitor, Known dossier) throws IOException {
    visitor.page(
        visitor.send("/tra-cuu", Map.of("ma", dossier.code(), "soCuoi", dossier.digits())));
  }

  /** The median of the rounds' shares. */
  private double compare(String name, Crowd.Question product) throws Exception {
    Crowd.Question floor = (client, number) -> visitors.get(client).page(TEXT);
    Crowd.ask(product, WARM_UP);
    Crowd.ask(floor, WARM_UP);
    var shares = new ArrayList<Double>();
    for (var round = 0; round < ROUNDS; round++) {
      var asked = perSecond(Crowd.ask(product, ROUND));
      var text = perSecond(Crowd.ask(floor, ROUND));
      shares.add(asked / text);
      out.printf("  %-8s %,.0f/s of %,.0f/s%n", name, asked, text);
    }
    Collections.sort(shares);
    out.printf("  %-8s share %.2f%n", name, shares.get(ROUNDS / 2));
    return shares.get(ROUNDS / 2);
  }

  private static double perSecond(List<Long> times) {
    return times.size() / (double) ROUND.toSeconds();
  }

  private static <T> T at(List<T> values, int number) {
    return values.get(number % values.size());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static List<Known> dossiers(String url) throws Exception {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select code, right(phone, 4)
                  from dossier.dossier
                 where length(phone) > 4
                 limit 200
                """)) {
      var known = new ArrayList<Known>();
      while (rows.next()) {
        known.add(new Known(rows.getString(1), rows.getString(2)));
      }
      return known;
    }
  }
}
