package vn.motcua.submission.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.citizen.Citizen;
import vn.motcua.organisation.Organisation;
import vn.motcua.records.Incoming;
import vn.motcua.records.Records;
import vn.motcua.scan.photo.JoinPhotos;
import vn.motcua.submission.Submission;
import vn.motcua.submission.store.UploadStore;

/** The photographs of a paper, straightened and joined to one PDF; made anew when one changed. */
@Component
public class JoinedPapers {

  private final UploadStore store;
  private final Records records;
  private final JoinPhotos photos;
  private final Organisation organisation;
  private final TransactionTemplate transaction;

  JoinedPapers(
      UploadStore store,
      Records records,
      JoinPhotos photos,
      Organisation organisation,
      TransactionTemplate transaction) {
    this.store = store;
    this.records = records;
    this.photos = photos;
    this.organisation = organisation;
    this.transaction = transaction;
  }

  /** Of each paper that has pictures, by its number; must not run in a transaction. */
  public Map<Integer, Joined> of(Citizen citizen, Submission draft, List<RequiredPaper> papers) {
    var known =
        store.joined(draft.id()).stream().collect(Collectors.toMap(Joined::paperId, one -> one));
    var pictures =
        store.of(draft.id()).stream()
            .filter(Upload::isPicture)
            .collect(Collectors.groupingBy(Upload::paperId));
    return papers.stream()
        .filter(paper -> pictures.containsKey(paper.id()))
        .map(
            paper -> {
              var uploads = Objects.requireNonNull(pictures.get(paper.id()));
              var before = known.get(paper.id());
              return before != null && before.madeOf().equals(madeOf(uploads))
                  ? before
                  : join(citizen, draft, paper, uploads);
            })
        .collect(Collectors.toMap(Joined::paperId, one -> one));
  }

  private static String madeOf(List<Upload> uploads) {
    return uploads.stream()
        .map(upload -> Long.toString(Objects.requireNonNull(upload.kept()).fileId()))
        .collect(Collectors.joining(" "));
  }

  private Joined join(
      Citizen citizen, Submission draft, RequiredPaper paper, List<Upload> uploads) {
    var copies = new ArrayList<Incoming>();
    try (var made = records.receive()) {
      for (var upload : uploads) {
        copies.add(copy(draft, upload));
      }
      var pages = pdf(draft, paper, copies.stream().map(Incoming::path).toList(), made.path());
      var content = records.store(made.path());
      return Objects.requireNonNull(
          transaction.execute(
              status -> {
                var kept =
                    records.keep(
                        citizen.actor(),
                        draft.subject(),
                        "giay-to-" + paper.id() + ".pdf",
                        content);
                var joined =
                    new Joined(paper.id(), madeOf(uploads), kept.id(), content.bytes(), pages);
                store.join(draft.id(), joined);
                return joined;
              }));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    } finally {
      copies.forEach(Incoming::close);
    }
  }

  private int pdf(Submission draft, RequiredPaper paper, List<Path> pictures, Path made)
      throws IOException {
    try (var out = Files.newOutputStream(made)) {
      return photos.join(
          pictures, paper.name(), organisation.agency(draft.agencyId()).bodyName(), out);
    }
  }

  private Incoming copy(Submission draft, Upload upload) throws IOException {
    var copy = records.receive();
    var file = records.get(draft.subject(), Objects.requireNonNull(upload.kept()).fileId());
    try (var content = records.open(file.content())) {
      Files.copy(content, copy.path(), StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }
}
