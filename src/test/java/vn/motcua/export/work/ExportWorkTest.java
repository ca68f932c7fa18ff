package vn.motcua.export.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.export.Export;
import vn.motcua.export.ExportRefusal;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.TestList;
import vn.motcua.export.file.PdfFile;
import vn.motcua.export.store.ExportStore;
import vn.motcua.identity.Accounts;

/** Nodes make the files, each one once, whatever happens to a node. */
class ExportWorkTest extends ExportScene {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired ExportStore store;
  @Autowired Sources sources;
  @Autowired PdfFile pdf;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Accounts accounts;
  @TempDir Path temporary;

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

  private static void await(BooleanSupplier reached) throws InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.sleep(50);
    }
  }
}
