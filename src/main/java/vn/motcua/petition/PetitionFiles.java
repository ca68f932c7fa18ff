package vn.motcua.petition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.records.FileFormat;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.records.StoredContent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Files that come with petitions, and with answers to them. */
@Component
public class PetitionFiles {

  public static final int MOST = 5;
  public static final int MOST_MEGABYTES = 4;

  static final String SENT = "petition";
  static final String ANSWERED = "petition-answer";

  private static final long MEGABYTE = 1024 * 1024;
  private static final int LONGEST_NAME = 120;
  private static final Set<FileFormat> TAKEN =
      EnumSet.of(FileFormat.PDF, FileFormat.JPEG, FileFormat.PNG);

  private final Records records;

  PetitionFiles(Records records) {
    this.records = records;
  }

  /** A file checked and stored, which belongs to nothing yet. */
  public record Attached(String name, StoredContent content) {}

  /**
   * Looks at files and stores them; must not run inside a transaction. What is no file, as a form
   * without a chosen one sends, is passed over.
   *
   * @param files null = the form has no such field
   * @throws Refused when there are too many, one is too large or is no PDF, JPEG or PNG by its
   *     content
   */
  public List<Attached> take(@Nullable List<MultipartFile> files) throws IOException {
    var given =
        Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
            .filter(file -> !file.isEmpty())
            .toList();
    if (given.size() > MOST) {
      throw wrong(PetitionRefusal.PETITION_FILES_TOO_MANY, MOST);
    }
    if (given.stream().anyMatch(file -> file.getSize() > MOST_MEGABYTES * MEGABYTE)) {
      throw wrong(PetitionRefusal.PETITION_FILE_TOO_LARGE, MOST_MEGABYTES);
    }
    var taken = new ArrayList<Attached>();
    for (var file : given) {
      taken.add(take(file));
    }
    return List.copyOf(taken);
  }

  private Attached take(MultipartFile file) throws IOException {
    try (var incoming = records.receive()) {
      file.transferTo(incoming.path());
      var content = records.store(incoming.path());
      if (!TAKEN.contains(content.format())) {
        throw wrong(PetitionRefusal.PETITION_FILE_KIND);
      }
      return new Attached(name(file, content.format()), content);
    } catch (Refused refused) {
      throw new Refused(
          refused.findings().stream()
              .map(finding -> new Finding("files", finding.code(), finding.args()))
              .toList());
    }
  }

  /** As it was called, with the ending of what it is: the name a stranger gave proves nothing. */
  private static String name(MultipartFile file, FileFormat format) {
    var typed = Text.clean(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    var bare = typed.replaceAll("[\\\\/:*?\"<>|]", "-").replaceFirst("\\.[^.]*$", "");
    var cut = bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
    return (cut.isBlank() ? "tep" : cut) + "." + format.extension();
  }

  private static Refused wrong(PetitionRefusal code, Object... args) {
    return new Refused(List.of(Finding.of("files", code, args)));
  }

  /** Makes them files of the petition, in the caller's transaction. */
  public void keepSent(Actor actor, PetitionCode code, List<Attached> files) {
    keep(actor, new SubjectRef(SENT, code.value()), files);
  }

  /** Makes them files of the answer, in the caller's transaction. */
  public void keepAnswered(Actor actor, PetitionCode code, List<Attached> files) {
    keep(actor, new SubjectRef(ANSWERED, code.value()), files);
  }

  private void keep(Actor actor, SubjectRef subject, List<Attached> files) {
    for (var file : files) {
      var unused = records.keep(actor, subject, file.name(), file.content());
    }
  }

  public List<KeptFile> sent(PetitionCode code) {
    return records.of(new SubjectRef(SENT, code.value()));
  }

  public List<KeptFile> answered(PetitionCode code) {
    return records.of(new SubjectRef(ANSWERED, code.value()));
  }

  /**
   * A file of the petition, or of its answer.
   *
   * @throws vn.motcua.shared.NotVisible when there is no such file of it
   */
  public KeptFile get(PetitionCode code, boolean ofAnswer, long id) {
    return records.get(new SubjectRef(ofAnswer ? ANSWERED : SENT, code.value()), id);
  }
}
