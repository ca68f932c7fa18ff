package vn.motcua.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.records.content.Vault;
import vn.motcua.records.format.FileCheck;
import vn.motcua.records.store.FileStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Keeps files. First the content is {@linkplain #store stored}, outside any transaction; then it
 * {@linkplain #keep becomes a file} of something in the transaction of whoever it belongs to. A
 * crash between the two leaves content that no file names: it is deleted after a day.
 */
@Component
public class Records {

  private final FileCheck check;
  private final Vault vault;
  private final FileStore files;
  private final Clock clock;

  Records(FileCheck check, Vault vault, FileStore files, Clock clock) {
    this.check = check;
    this.vault = vault;
    this.files = files;
    this.clock = clock;
  }

  /** An empty file to receive an upload into. */
  public Incoming receive() {
    return vault.receive();
  }

  /**
   * Checks and stores what lies in the file; when this returns it is on the disk. Must not run
   * inside a transaction.
   *
   * @throws Refused with a {@link RecordsRefusal} when it is no PDF or picture that may be kept,
   *     when it is too large, or the disk is full
   */
  @Transactional(propagation = Propagation.NEVER)
  public StoredContent store(Path file) {
    var found = check.look(file);
    try (var content = vault.prepare(file)) {
      var pages = check.pages(file, found.format());
      return new StoredContent(content.store(), found.bytes(), found.format(), pages);
    }
  }

  /** As {@link #store(Path)}, for what was made here. */
  @Transactional(propagation = Propagation.NEVER)
  public StoredContent store(byte[] made) {
    try (var incoming = receive()) {
      Files.write(incoming.path(), made);
      return store(incoming.path());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /**
   * Makes stored content a file of something, in the caller's transaction.
   *
   * @param name with its extension
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KeptFile keep(Actor actor, SubjectRef subject, String name, StoredContent content) {
    return files.add(subject, name, content, clock.instant(), actor.accountId());
  }

  /** The file no longer counts; its content stays. Nothing happens when it was withdrawn before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(Actor actor, KeptFile file) {
    files.withdraw(file.id(), clock.instant(), actor.accountId());
  }

  /** No file of that counts any longer: the system itself cleared it away. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdrawAll(SubjectRef subject) {
    files.withdrawAll(subject, clock.instant());
  }

  /** The files of something in the order they were kept, withdrawn ones too. */
  public List<KeptFile> of(SubjectRef subject) {
    return files.of(subject);
  }

  /** The file, if it belongs to that. */
  public KeptFile get(SubjectRef subject, long id) {
    return files
        .find(id)
        .filter(file -> file.subject().equals(subject))
        .orElseThrow(() -> new NotVisible("file " + id));
  }

  /**
   * The content of a file as it was kept; reading fails with an {@link IOException} when a byte of
   * it was altered.
   *
   * @throws Refused {@link RecordsRefusal#FILE_DAMAGED} when it is not there
   */
  public InputStream open(StoredContent content) throws IOException {
    return vault.open(content.hash());
  }
}
