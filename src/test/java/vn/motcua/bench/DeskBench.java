package vn.motcua.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.testing.ChildApplication;

/**
 * The desk among many dossiers, as an ordinary officer of a commune sees it over HTTP: worklist,
 * search, page of a dossier. Product and bare SQL answer in turns, so that a busy moment of the
 * machine falls on both.
 */
final class DeskBench {

  static final int DOSSIERS = 200_000;

  private static final String OFFICER = "canbo";
  private static final double LONGEST = 50;
  private static final int ROUNDS = 4;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(5);

  /** As people search: names without accents, a phone, an identity number, the end of a code. */
  private static final List<String> WORDS =
      List.of(
          "nguyen",
          "tuan",
          "nguyen thi lan",
          "dieu linh",
          "thi thu thao",
          "0900523645",
          "045100039595",
          "000035",
          "khong co ai");

  private final PrintStream out;
  private final ChildApplication application;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Visitor> visitors = new ArrayList<>();
  private List<String> codes = List.of();

  private DeskBench(PrintStream out, ChildApplication application) {
    this.out = out;
    this.application = application;
  }

  /** Measures over a new demonstration in that folder. */
  static List<Finding> run(Path data, int dossiers, PrintStream out) throws Exception {
    try (var application = ChildApplication.asLaunched(data, true)) {
      application.start();
      var bench = new DeskBench(out, application);
      bench.measure(dossiers);
      return bench.findings;
    }
  }

  private void measure(int dossiers) throws Exception {
    var url = application.databaseUrl();
    out.printf("Filling up with %,d dossiers …%n", dossiers);
    try (var connection = DriverManager.getConnection(url)) {
      ManyDossiers.fill(connection, dossiers);
      codes =
          read(
              connection,
              "select code from dossier.dossier where code like 'H50.101-%' order by random() limit 500");
    }
    for (var client = 0; client < Crowd.CLIENTS; client++) {
      visitors.add(Visitor.signedIn(application.address(), OFFICER));
    }
    out.printf(
        "%d clients without a pause, %d rounds in turns with bare SQL …%n", Crowd.CLIENTS, ROUNDS);
    try (var bare = new BareDesk(url, agency(url), officer(url))) {
      compare(
          "worklist",
          (client, number) -> visitors.get(client).page(list(number)),
          (client, number) -> bare.worklist());
      compare(
          "search",
          (client, number) -> {
            var visitor = visitors.get(client);
            visitor.page(visitor.send("/desk/search", Map.of("q", word(client + number))));
          },
          (client, number) -> bare.search(word(client + number)));
      compare(
          "dossier",
          (client, number) -> visitors.get(client).page("/desk/dossiers/" + code(client, number)),
          (client, number) -> bare.dossier(code(client, number)));
    }
  }

  private void compare(String name, Crowd.Question product, Crowd.Question floor) throws Exception {
    Crowd.ask(product, WARM_UP);
    Crowd.ask(floor, ROUND);
    var times = new ArrayList<Long>();
    var floors = new ArrayList<Long>();
    var java = 0.0;
    var postgres = 0.0;
    var clients = 0.0;
    for (var round = 0; round < ROUNDS; round++) {
      java -= CpuTime.of(java());
      postgres -= CpuTime.ofFamily(application.postgres());
      clients -= CpuTime.of(ProcessHandle.current());
      times.addAll(Crowd.ask(product, ROUND));
      java += CpuTime.of(java());
      postgres += CpuTime.ofFamily(application.postgres());
      clients += CpuTime.of(ProcessHandle.current());
      floors.addAll(Crowd.ask(floor, ROUND));
    }
    var p95 = Crowd.share(times, 0.95);
    var bare = Crowd.share(floors, 0.95);
    out.printf(
        "  %-9s p50 %.1f, p95 %.1f ms, %,.0f/s, processor %.2f ms java + %.2f ms postgres + %.2f ms clients each%n",
        name,
        Crowd.share(times, 0.5),
        p95,
        times.size() / (double) ROUND.multipliedBy(ROUNDS).toSeconds(),
        java / times.size(),
        postgres / times.size(),
        clients / times.size());
    out.printf(
        "  %-9s p50 %.1f, p95 %.1f ms bare SQL; p95 is %.1f times that%n",
        "", Crowd.share(floors, 0.5), bare, p95 / bare);
    findings.add(Finding.atMost(name + " among many dossiers, p95", LONGEST, p95, "ms"));
  }

  /** The process that answers: the launcher has become it. */
  private ProcessHandle java() {
    return ProcessHandle.of(application.pid()).orElseThrow();
  }

  private static String list(int number) {
    return "/desk/dossiers?filter=none&list="
        + List.of("open", "mine", "in-progress", "overdue").get(number % 4);
  }

  private static String word(int number) {
    return WORDS.get(number % WORDS.size());
  }

  private String code(int client, int number) {
    return codes.get((client * 31 + number) % codes.size());
  }

  private static long agency(String url) throws SQLException {
    try (var connection = DriverManager.getConnection(url)) {
      return Long.parseLong(
          read(
                  connection,
                  "select agency_id::text from organisation.agency_code where code = 'H50.101' and valid_to is null")
              .getFirst());
    }
  }

  private static long officer(String url) throws SQLException {
    try (var connection = DriverManager.getConnection(url)) {
      return Long.parseLong(
          read(connection, "select id::text from identity.account where username = 'canbo'")
              .getFirst());
    }
  }

  private static List<String> read(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
