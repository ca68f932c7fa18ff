package vn.motcua.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.records.content.Vault;
import vn.motcua.records.format.FileCheck;
import vn.motcua.records.malware.Clamd;
import vn.motcua.records.malware.ClamdAddress;
import vn.motcua.records.store.FileStore;
import vn.motcua.shared.Unavailable;
import vn.motcua.testing.ClamdServer;
import vn.motcua.testing.Scans;
import vn.motcua.testing.UseCaseTest;

/** Where a scanner is set up, nothing from outside is kept that it did not look through. */
@UseCaseTest
class InfectedFilesTest {

  @TempDir static Path daemon;

  private static ClamdServer server;

  @Autowired FileCheck check;
  @Autowired Vault vault;
  @Autowired FileStore files;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  @BeforeAll
  static void start() throws Exception {
    server = ClamdServer.start(daemon);
  }

  @AfterAll
  static void end() throws InterruptedException {
    server.close();
  }

  private Records records(String address) {
    return new Records(check, new Clamd(ClamdAddress.of(address)), vault, files, clock);
  }

  private static byte[] clean() {
    return Scans.pdf(1, UUID.randomUUID().toString());
  }

  /** A PDF that readers open, with the test string behind its end. */
  private static byte[] infected() {
    var pdf = new String(clean(), StandardCharsets.ISO_8859_1);
    return (pdf + "%" + ClamdServer.EICAR + "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static StoredContent store(Records records, byte[] bytes) throws IOException {
    try (var incoming = records.receive()) {
      Files.write(incoming.path(), bytes);
      return records.store(incoming.path());
    }
  }

  private long kept(byte[] bytes) {
    return jdbc.sql("select count(*) from records.content where hash = :hash")
        .param("hash", ContentHash.of(bytes).hex())
        .query(Long.class)
        .single();
  }

  @Test
  void a_clean_file_is_kept_and_an_infected_one_is_not() throws IOException {
    var records = records(server.address());
    var clean = clean();
    assertThat(store(records, clean).hash()).isEqualTo(ContentHash.of(clean));
    assertThat(kept(clean)).isOne();
    var infected = infected();
    assertRefused(RecordsRefusal.FILE_INFECTED, () -> store(records, infected));
    assertThat(kept(infected)).isZero();
  }

  @Test
  void what_was_made_here_is_not_looked_through_again() throws IOException {
    var infected = infected();
    assertThat(records(server.address()).store(infected).hash())
        .isEqualTo(ContentHash.of(infected));
  }

  @Test
  void while_the_scanner_is_away_nothing_from_outside_is_kept() throws Exception {
    String gone;
    try (var ended = ClamdServer.start(Files.createTempDirectory("clamd"))) {
      gone = ended.address();
    }
    var clean = clean();
    assertThatThrownBy(() -> store(records(gone), clean)).isInstanceOf(Unavailable.class);
    assertThat(kept(clean)).isZero();
    assertThat(records(gone).store(clean).hash()).isEqualTo(ContentHash.of(clean));
  }
}
