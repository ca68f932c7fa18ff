package vn.motcua.certification.paper;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.Tariffs;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.certification.store.RequestStore;
import vn.motcua.certification.store.RequestStore.Request;
import vn.motcua.dossier.paper.Issuers;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Gathers what is printed for one person's request, for whoever may read the books. */
@Component
public class RequestPapers {

  private final RequestStore requests;
  private final EntryQueries entries;
  private final Tariffs tariffs;
  private final Organisation organisation;
  private final Issuers issuers;

  RequestPapers(
      RequestStore requests,
      EntryQueries entries,
      Tariffs tariffs,
      Organisation organisation,
      Issuers issuers) {
    this.requests = requests;
    this.entries = entries;
    this.tariffs = tariffs;
    this.organisation = organisation;
    this.issuers = issuers;
  }

  /** The testimonies on paper of the lines that stand; none before they are signed. */
  public List<Testimony> testimonies(Actor actor, long requestId) {
    var lines = lines(actor, requestId);
    var request = requests.find(requestId).orElseThrow();
    return lines.stream()
        .filter(Entry::stands)
        .filter(line -> !line.line().electronic())
        .map(line -> testimony(request, line))
        .toList();
  }

  public FeeNote feeNote(Actor actor, long requestId) {
    var lines = lines(actor, requestId);
    var request = requests.find(requestId).orElseThrow();
    var standing =
        lines.stream()
            .filter(line -> line.stands() || line.state() == Entry.State.WAITING)
            .toList();
    return new FeeNote(
        issuers.desk(request.agencyId()),
        lines.stream().map(line -> line.dossier().value()).distinct().toList(),
        request.person().fullName(),
        standing.stream().map(RequestPapers::row).toList(),
        standing.stream().mapToLong(Entry::fee).sum(),
        request.paidBy(),
        request.exemption(),
        tariffs.on(request.agencyPath(), Vietnam.date(request.takenAt())).ground(),
        request.takenAt(),
        request.takenByName());
  }

  private List<Entry> lines(Actor actor, long requestId) {
    var lines = entries.ofRequest(actor, requestId);
    if (lines.isEmpty()) {
      throw new NotVisible("certification request " + requestId);
    }
    return lines;
  }

  private Testimony testimony(Request request, Entry entry) {
    var agency = organisation.agency(entry.agencyId());
    var signer = Objects.requireNonNull(entry.signer());
    var beforeSigner = Objects.equals(entry.certifiedBy(), request.takenBy());
    var desk =
        organisation
            .department(agency.id(), DepartmentKind.ONE_STOP)
            .map(department -> department.name())
            .orElse("Bộ phận Một cửa");
    return new Testimony(
        entry.kind(),
        Integer.toString(Objects.requireNonNull(entry.number())),
        entry.kind().volume(Objects.requireNonNull(entry.year())),
        Objects.requireNonNull(entry.certifiedOn()),
        desk + ", " + agency.bodyName(),
        agency.bodyName(),
        entry.fullName(),
        entry.identityNumber(),
        beforeSigner ? "" : request.takenByName(),
        signer.fullName(),
        signer.title(),
        signer.office(),
        entry.line().pieces());
  }

  private static FeeNote.Row row(Entry entry) {
    var number = entry.number();
    var year = entry.year();
    return new FeeNote.Row(
        number == null || year == null
            ? entry.line().paper()
            : entry.line().paper() + " (số " + number + ", " + entry.kind().volume(year) + ")",
        count(entry.line()),
        entry.fee());
  }

  private static String count(Line line) {
    if (line.electronic()) {
      return line.pages() + " trang, bản điện tử";
    }
    return line.kind() == BookKind.COPY
        ? line.pages() + " trang × " + line.pieces() + " bản"
        : line.pieces() + " văn bản";
  }
}
