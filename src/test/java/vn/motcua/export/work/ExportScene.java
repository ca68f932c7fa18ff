package vn.motcua.export.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.export.Export;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.Exports;
import vn.motcua.export.TestList;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Files are asked for by one person of the demonstration, whose list holds rows from nowhere. */
@DemonstrationTest
abstract class ExportScene {

  @Autowired Exports exports;
  @Autowired ExportWork work;
  @Autowired ExportFolder folder;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;

  Actor person;

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

  Export ask(Map<String, String> parameters) {
    return exports.ask(person, TestList.KEY, parameters, ExportFormat.CSV);
  }

  Path made(Map<String, String> parameters, ExportFormat format) {
    var export = exports.ask(person, TestList.KEY, parameters, format);
    drain();
    assertThat(exports.get(person, export.id()).status()).isEqualTo(ExportStatus.DONE);
    return exports.fetch(person, export.id());
  }

  /** In a thread that serves no request, as the system does. */
  void drain() {
    CompletableFuture.runAsync(
            () -> {
              while (work.next()) {
                // the next one
              }
            })
        .join();
  }
}
