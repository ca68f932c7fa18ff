package vn.motcua.signing.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.signing.Signing;
import vn.motcua.signing.tray.Drawer;
import vn.motcua.testing.ChildApplication;
import vn.motcua.testing.DeskForms;

/** The system is killed with -9 while a leader’s stack is being signed. */
@Order(1)
class SigningKillTest {

  private static final int STACK = 40;

  @TempDir Path folder;

  @Test
  void every_paper_is_whole_signed_or_unsigned_and_the_batch_says_which() throws Exception {
    try (var application = ChildApplication.onClassPath(folder.resolve("data"), true)) {
      application.start(Map.of("TEST_PAPERS", "true"));
      var jdbc = JdbcClient.create(new DriverManagerDataSource(application.databaseUrl()));
      var drawer = new Drawer(jdbc);
      var leader =
          jdbc.sql("select id from identity.account where username = 'lanhdao'")
              .query(Long.class)
              .single();
      var ids = new ArrayList<Long>();
      for (var i = 1; i <= STACK; i++) {
        ids.add(drawer.put(leader, "Quyết định " + i));
      }
      var picks = ids.stream().map(id -> "drawer:" + id + ":1").toList();
      DeskForms.signedIn(application.address(), "lanhdao").sign(picks);
      Drawer.until(() -> signed(jdbc) >= 3);
      application.kill();
      assertThat(signed(jdbc)).isBetween(3L, STACK - 1L);

      application.start(Map.of("TEST_PAPERS", "true"));
      Drawer.until(() -> unsettled(jdbc) == 0);
      for (var row : rows(jdbc)) {
        var paper = drawer.signed(row.paper());
        if (paper == null) {
          assertThat(row.outcome()).isEqualTo(RowOutcome.INTERRUPTED.name());
        } else {
          assertThat(row.outcome()).isIn(RowOutcome.SIGNED.name(), RowOutcome.UNSURE.name());
          assertThat(Signing.pdfsig(paper).split("Signature is Valid", -1)).hasSize(3);
        }
      }
    }
  }

  private record Row(long paper, String outcome) {}

  private static List<Row> rows(JdbcClient jdbc) {
    return jdbc.sql("select paper_id, outcome from signing.batch_row")
        .query((row, number) -> new Row(row.getLong(1), row.getString(2)))
        .list();
  }

  private static long signed(JdbcClient jdbc) {
    return jdbc.sql("select count(*) from drawer.paper where signed is not null")
        .query(Long.class)
        .single();
  }

  private static long unsettled(JdbcClient jdbc) {
    return jdbc.sql("select count(*) from signing.batch_row where outcome is null")
        .query(Long.class)
        .single();
  }
}
