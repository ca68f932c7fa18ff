package vn.motcua.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Api;
import vn.motcua.testing.ChildApplication;
import vn.motcua.testing.Contents;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** The system is killed with -9 while scans come in. */
@Order(1)
class RecordsKillTest {

  private static final int CLERKS = 8;
  private static final int ENOUGH = 25;

  @TempDir Path folder;

  /** What was sent under the number of the file it became. */
  private final Map<Long, byte[]> acknowledged = new ConcurrentHashMap<>();

  @Test
  void what_was_acknowledged_opens_whole_and_whatever_lies_in_the_store_is_known()
      throws Exception {
    var data = folder.resolve("data");
    try (var application = ChildApplication.onClassPath(data, true)) {
      application.start();
      var clerk = Api.at(application.address()).as("tiepnhan");
      var papers = clerk.papers();
      var paper = papers.getFirst().get("id");
      var dossier = clerk.receive(Api.intake(Desk.AGENCY, "Lê Thị Diệu Linh", papers), "kill");
      var files = "/api/v1/dossiers/" + dossier.text("code");
      uploadUntilKilled(application, clerk, files + "/papers/" + paper + "/files");

      application.start();
      var again = Api.at(application.address()).as("tiepnhan");
      for (var sent : acknowledged.entrySet()) {
        var opened = again.get(files + "/files/" + sent.getKey());
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.bytes()).isEqualTo(sent.getValue());
      }
      assertThat(Contents.onDisk(data)).isSubsetOf(Contents.known(application));
    }
  }

  private void uploadUntilKilled(ChildApplication application, Api clerk, String address)
      throws InterruptedException {
    try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
      for (var i = 0; i < CLERKS; i++) {
        var number = i;
        clerks.submit(() -> upload(clerk, address, number));
      }
      while (acknowledged.size() < ENOUGH) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      application.kill();
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
  }

  /** One scan after the other, until nobody answers. */
  private @Nullable Void upload(Api clerk, String address, int number) throws InterruptedException {
    for (var i = 0; ; i++) {
      var scan = Scans.picture("png", "Trang " + number + "/" + i);
      try {
        var answer = clerk.upload(address, "files", "trang.png", scan);
        assertThat(answer.status()).isEqualTo(201);
        var hash = ContentHash.of(scan).hex();
        answer
            .body()
            .get("files")
            .valueStream()
            .filter(file -> file.get("sha256").asString().equals(hash))
            .forEach(file -> acknowledged.put(file.get("id").asLong(), scan));
      } catch (IOException killed) {
        return null;
      }
    }
  }
}
