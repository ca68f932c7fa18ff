package vn.motcua.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.records.work.CheckContents;
import vn.motcua.records.work.SweepStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** Files in the store: kept once, under seal, checked, forgotten when nobody wants them. */
@DemonstrationTest
class RecordsTest {

  @Autowired Records records;
  @Autowired SweepStore sweep;
  @Autowired CheckContents check;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Environment environment;
  @Autowired Desk desk;
  @Autowired Clock clock;

  private SubjectRef subject;

  @BeforeEach
  void somethingNew() {
    subject = new SubjectRef("test", UUID.randomUUID().toString());
  }

  @Test
  void a_file_opens_as_it_was_kept_and_lies_sealed_on_the_disk() throws IOException {
    var pdf = Scans.pdf(3, subject.id());
    var file = keep(store(pdf));
    assertThat(file.content().pages()).isEqualTo(3);
    assertThat(file.content().format()).isEqualTo(FileFormat.PDF);
    assertThat(records.get(subject, file.id())).isEqualTo(file);
    assertThat(read(file)).isEqualTo(pdf);
    var sealed = Files.readString(onDisk(file.content()), StandardCharsets.ISO_8859_1);
    assertThat(sealed).startsWith("MCR2").doesNotContain("%PDF");
  }

  @Test
  void the_same_content_lies_in_the_store_once_however_often_it_is_kept() throws IOException {
    var pdf = Scans.pdf(1, subject.id());
    var first = keep(store(pdf));
    var written = Files.getLastModifiedTime(onDisk(first.content()));
    var second = keep(store(pdf));
    assertThat(second.content().hash()).isEqualTo(first.content().hash());
    assertThat(Files.getLastModifiedTime(onDisk(second.content()))).isEqualTo(written);
    assertThat(records.of(subject)).containsExactly(first, second);
  }

  @Test
  void a_file_is_found_only_under_what_it_belongs_to() throws IOException {
    var file = keep(store(Scans.pdf(1, subject.id())));
    assertThatThrownBy(() -> records.get(new SubjectRef("test", "another"), file.id()))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void a_withdrawn_file_stays_with_its_content() throws IOException {
    var pdf = Scans.pdf(1, subject.id());
    var file = keep(store(pdf));
    transaction.executeWithoutResult(state -> records.withdraw(clerk(), file));
    assertThat(records.get(subject, file.id()).isWithdrawn()).isTrue();
    assertThat(read(file)).isEqualTo(pdf);
  }

  @Test
  void content_of_a_request_that_failed_is_swept_after_a_day_and_kept_content_is_not()
      throws IOException {
    var orphan = store(Scans.pdf(1, "orphan " + subject.id()));
    var kept = keep(store(Scans.pdf(1, "kept " + subject.id())));
    sweep.run();
    assertThat(onDisk(orphan)).exists();

    grow(orphan, Duration.ofHours(25));
    grow(kept.content(), Duration.ofHours(25));
    sweep.run();
    assertThat(onDisk(orphan)).doesNotExist();
    assertThat(known(orphan)).isFalse();
    assertThat(onDisk(kept.content())).exists();
  }

  @Test
  void what_a_killed_process_left_half_way_is_swept_after_a_day() throws IOException {
    var left = records.receive().path();
    var fresh = records.receive().path();
    Files.setLastModifiedTime(left, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
    sweep.run();
    assertThat(left).doesNotExist();
    assertThat(fresh).exists();
    Files.delete(fresh);
  }

  @Test
  void a_damaged_content_is_found_by_the_check_and_mended_by_handing_it_in_again()
      throws IOException {
    var pdf = Scans.pdf(2, subject.id());
    var file = keep(store(pdf));
    var lies = onDisk(file.content());
    var bytes = Files.readAllBytes(lies);
    bytes[bytes.length / 2] ^= 1;
    Files.write(lies, bytes);

    checkAll();
    assertThat(isDamaged(file.content())).isTrue();
    assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class);

    keep(store(pdf));
    assertThat(isDamaged(file.content())).isFalse();
    assertThat(read(file)).isEqualTo(pdf);
    checkAll();
    assertThat(isDamaged(file.content())).isFalse();
  }

  @Test
  void a_content_that_is_gone_is_said_to_be_damaged() throws IOException {
    var file = keep(store(Scans.pdf(1, subject.id())));
    Files.delete(onDisk(file.content()));
    assertRefused(RecordsRefusal.FILE_DAMAGED, () -> read(file));
    checkAll();
    assertThat(isDamaged(file.content())).isTrue();
    store(Scans.pdf(1, subject.id()));
  }

  @Test
  void a_content_that_is_gone_and_was_not_missed_yet_is_stored_again_by_handing_it_in()
      throws IOException {
    var pdf = Scans.pdf(1, subject.id());
    var file = keep(store(pdf));
    Files.delete(onDisk(file.content()));
    store(pdf);
    assertThat(read(file)).isEqualTo(pdf);
    assertThat(sealedBeside()).isEmpty();
  }

  @Test
  void pictures_are_kept_as_they_came() throws IOException {
    var jpeg = Scans.picture("jpg", subject.id());
    var file = keep(store(jpeg));
    assertThat(file.content().format()).isEqualTo(FileFormat.JPEG);
    assertThat(file.content().pages()).isEqualTo(1);
    assertThat(read(file)).isEqualTo(jpeg);
  }

  @Test
  void what_is_no_sound_file_is_refused_with_its_own_sentence_and_leaves_nothing()
      throws IOException {
    var broken = Scans.pdf(2, "broken");
    var picture = Scans.picture("png", "broken");
    assertNotKept(RecordsRefusal.FILE_EMPTY, new byte[0]);
    assertNotKept(RecordsRefusal.FILE_FORMAT_UNKNOWN, "MZ\u0090 a program".getBytes("ISO-8859-1"));
    assertNotKept(RecordsRefusal.FILE_PDF_BROKEN, Arrays.copyOf(broken, 40));
    assertNotKept(RecordsRefusal.FILE_PDF_ENCRYPTED, Scans.locked());
    assertNotKept(RecordsRefusal.FILE_PDF_ACTIVE, Scans.withScript());
    assertNotKept(RecordsRefusal.FILE_PDF_WITHOUT_PAGES, Scans.pdf(0, "nothing"));
    assertNotKept(RecordsRefusal.FILE_PICTURE_BROKEN, Arrays.copyOf(picture, 12));
  }

  @Test
  void a_file_larger_than_the_limit_is_refused() throws IOException {
    try (var incoming = records.receive();
        var large = Files.newByteChannel(incoming.path(), StandardOpenOption.WRITE)) {
      large.position(101L * 1024 * 1024).write(ByteBuffer.wrap(new byte[] {1}));
      assertRefused(RecordsRefusal.FILE_TOO_LARGE, () -> records.store(incoming.path()));
    }
  }

  private void assertNotKept(RecordsRefusal reason, byte[] content) throws IOException {
    assertRefused(reason, () -> store(content));
    assertThat(known(ContentHash.of(content))).isFalse();
    assertThat(sealedBeside()).isEmpty();
  }

  /** What was sealed and not stored; tests of this kind run one after the other. */
  private List<Path> sealedBeside() throws IOException {
    var incoming =
        Path.of(environment.getRequiredProperty("motcua.records.folder")).resolve("incoming");
    try (var parts = Files.list(incoming)) {
      return parts.filter(part -> part.toString().endsWith(".sealed")).toList();
    }
  }

  private StoredContent store(byte[] content) throws IOException {
    try (var incoming = records.receive()) {
      Files.write(incoming.path(), content);
      return records.store(incoming.path());
    }
  }

  private KeptFile keep(StoredContent content) {
    return transaction.execute(state -> records.keep(clerk(), subject, "to-khai.pdf", content));
  }

  private byte[] read(KeptFile file) throws IOException {
    try (var content = records.open(file.content())) {
      return content.readAllBytes();
    }
  }

  private Actor clerk() {
    return desk.person("tiepnhan");
  }

  private Path onDisk(StoredContent content) {
    var hash = content.hash().hex();
    return Path.of(environment.getRequiredProperty("motcua.records.folder"))
        .resolve("content")
        .resolve(hash.substring(0, 2))
        .resolve(hash.substring(2, 4))
        .resolve(hash);
  }

  /** Until every content was looked at. */
  private void checkAll() {
    jdbc.sql("update records.content set checked_at = null").update();
    var contents = jdbc.sql("select count(*) from records.content").query(Long.class).single();
    for (var seen = 0L; seen <= contents; seen += 500) {
      check.run();
    }
  }

  private void grow(StoredContent content, Duration older) {
    jdbc.sql(
            "update records.content set announced_at = announced_at - make_interval(secs => :older)"
                + " where hash = :hash")
        .param("older", older.toSeconds())
        .param("hash", content.hash().hex())
        .update();
  }

  private boolean isDamaged(StoredContent content) {
    return jdbc.sql("select damaged_at is not null from records.content where hash = :hash")
        .param("hash", content.hash().hex())
        .query(Boolean.class)
        .single();
  }

  private boolean known(StoredContent content) {
    return known(content.hash());
  }

  private boolean known(ContentHash hash) {
    return jdbc.sql("select count(*) from records.content where hash = :hash")
            .param("hash", hash.hex())
            .query(Long.class)
            .single()
        == 1;
  }
}
