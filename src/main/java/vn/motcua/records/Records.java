package vn.motcua.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.records.content.Vault;
import vn.motcua.records.format.FileCheck;
import vn.motcua.records.malware.MalwareScan;
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
  private final MalwareScan malware;
  private final Vault vault;
  private final FileStore files;
  private final Clock clock;

  Records(FileCheck check, MalwareScan malware, Vault vault, FileStore files, Clock clock) {
    this.check = check;
    this.malware = malware;
    this.vault = vault;
    this.files = files;
    this.clock = clock;
  }

  /** An empty file to receive an upload into. */
  public Incoming receive() {
    return vault.receive();
  }

  /**
   * Checks and stores what lies in the file, which came from outside; when this returns it is on
   * the disk. Must not run inside a transaction.
   *
   * @throws Refused with a {@link RecordsRefusal} when it is no PDF or picture that may be kept,
   *     when it is too large, malicious code was found in it, or the disk is full
   * @throws vn.motcua.shared.Unavailable when nobody answers whether there is malicious code in it
   */
  @Transactional(propagation = Propagation.NEVER)
  public StoredContent store(Path file) {
    return store(file, malware::check);
  }

  /** As {@link #store(Path)}, for what was made here of files that came in that way. */
  @Transactional(propagation = Propagation.NEVER)
  public StoredContent storeMade(Path made) {
    return store(made, trusted -> {});
  }

  private StoredContent store(Path file, Consumer<Path> scan) {
    var found = check.look(file);
    // hashed and sealed meanwhile, beside the store: what is refused here is never in it
    try (var content = vault.prepare(file)) {
      scan.accept(file);
      var pages = check.pages(file, found.format());
      return new StoredContent(content.store(), found.bytes(), found.format(), pages);
    }
  }

  /** As {@link #storeMade(Path)}. */
  @Transactional(propagation = Propagation.NEVER)
  public StoredContent store(byte[] made) {
    try (var incoming = receive()) {
      Files.write(incoming.path(), made);
      return storeMade(incoming.path());
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
