package vn.motcua.submission.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.UseCase;
import vn.motcua.records.Records;
import vn.motcua.scan.photo.Photos;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.submission.Submission;
import vn.motcua.submission.SubmissionRefusal;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.store.UploadStore;

/**
 * Takes a file in, whole or part by part. What it is, its content says and never its name; one that
 * is no picture or PDF, or broken, is refused and forgotten.
 */
@UseCase
public class ReceiveUpload {

  /** Bytes of a part at most; a body of a request may have twice as much. */
  public static final int LARGEST_PART = 1024 * 1024;

  private static final int MOST_FILES = 60;
  private static final int LONGEST_NAME = 150;
  private static final long MEGABYTE = 1024 * 1024;

  private final Submissions submissions;
  private final UploadStore store;
  private final Records records;
  private final Photos photos;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final long mostMegabytes;

  ReceiveUpload(
      Submissions submissions,
      UploadStore store,
      Records records,
      Photos photos,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${motcua.submission.most-megabytes}") long mostMegabytes) {
    this.submissions = submissions;
    this.store = store;
    this.records = records;
    this.photos = photos;
    this.transaction = transaction;
    this.clock = clock;
    this.mostMegabytes = mostMegabytes;
  }

  public long mostMegabytes() {
    return mostMegabytes;
  }

  /**
   * Begins a file, or finds the one that was begun under this id.
   *
   * @param paperId of the checklist
   * @param bytes it will have
   */
  public Upload begin(
      Citizen citizen, UUID submission, int paperId, UUID id, String name, long bytes) {
    var draft = submissions.draft(citizen, submission);
    submissions.requirePaper(draft, paperId);
    if (bytes < 1) {
      throw new Refused(SubmissionRefusal.UPLOAD_NO_FILE);
    }
    if (bytes > mostMegabytes * MEGABYTE) {
      throw new Refused(SubmissionRefusal.UPLOAD_TOO_LARGE, mostMegabytes);
    }
    var known = store.find(submission, id);
    if (known.isPresent()) {
      return known.get();
    }
    if (store.of(submission).size() >= MOST_FILES) {
      throw new Refused(SubmissionRefusal.UPLOAD_TOO_MANY, MOST_FILES);
    }
    store.begin(new Upload(id, submission, paperId, cut(name), bytes, 0, null), clock.instant());
    return get(submission, id);
  }

  /**
   * Goes on with a file; once it is whole, it is looked at and kept.
   *
   * @param begins how many bytes were sent before
   */
  public Upload goOn(Citizen citizen, UUID submission, UUID id, long begins, byte[] part) {
    var draft = submissions.draft(citizen, submission);
    var upload = get(submission, id);
    if (upload.kept() != null) {
      return upload;
    }
    if (part.length > LARGEST_PART || begins + part.length > upload.bytes()) {
      throw new Refused(SubmissionRefusal.UPLOAD_TOO_LARGE, mostMegabytes);
    }
    var next = transaction.execute(status -> store.goOn(id, begins, part));
    if (!Boolean.TRUE.equals(next) && !get(submission, id).isWhole()) {
      throw new Refused(SubmissionRefusal.UPLOAD_OUT_OF_STEP, get(submission, id).received());
    }
    var now = get(submission, id);
    return now.isWhole() ? whole(citizen, draft, now) : now;
  }

  /** A whole file at once, of a browser without scripts. */
  public Upload atOnce(Citizen citizen, UUID submission, int paperId, String name, Path file) {
    try {
      var begun = begin(citizen, submission, paperId, UUID.randomUUID(), name, Files.size(file));
      return keep(citizen, submissions.draft(citizen, submission), begun, file);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private Upload whole(Citizen citizen, Submission draft, Upload upload) {
    try (var incoming = records.receive()) {
      try (var out = Files.newOutputStream(incoming.path())) {
        store.write(upload, out);
      }
      return keep(citizen, draft, upload, incoming.path());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** What may not be kept is forgotten: it would be refused for ever. */
  private Upload keep(Citizen citizen, Submission draft, Upload upload, Path file) {
    try {
      photos.makeReadable(file);
      var content = records.store(file);
      transaction.executeWithoutResult(
          status -> {
            var kept = records.keep(citizen.actor(), draft.subject(), upload.name(), content);
            if (!store.keep(upload.id(), kept)) {
              records.withdraw(citizen.actor(), kept);
            }
          });
      return get(draft.id(), upload.id());
    } catch (Refused refused) {
      store.remove(draft.id(), upload.id());
      throw refused;
    }
  }

  private Upload get(UUID submission, UUID id) {
    return store.find(submission, id).orElseThrow(() -> new NotVisible("upload " + id));
  }

  private static String cut(String name) {
    var clean = Text.clean(name);
    var last = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
    return last.substring(Math.max(0, last.length() - LONGEST_NAME));
  }
}
