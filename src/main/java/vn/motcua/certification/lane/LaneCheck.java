package vn.motcua.certification.lane;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.LineCheck;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.certification.model.Requester;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.store.PracticeStore;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Checks what was typed in the lane and refuses with all findings at once. */
@Component
class LaneCheck {

  private static final int MOST_LINES = 20;
  private static final int LONGEST_EXEMPTION = 200;

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final PracticeStore practices;
  private final ReceiveDossier receive;
  private final Clock clock;

  LaneCheck(
      Organisation organisation,
      Catalogue catalogue,
      PracticeStore practices,
      ReceiveDossier receive,
      Clock clock) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.practices = practices;
    this.receive = receive;
    this.clock = clock;
  }

  /**
   * A request found well-formed.
   *
   * @param signer who signs paper at the counter; null = it goes to the leaders' stack
   */
  record Checked(LaneRequest request, Agency agency, @Nullable Signer signer) {

    List<Line> lines(LanePart part) {
      return request.lines().stream().filter(part::holds).toList();
    }
  }

  Checked check(Actor actor, LaneRequest typed) {
    var today = Vietnam.date(clock.instant());
    var agency = organisation.agency(actor.agencyId());
    actor.require(Permission.DOSSIER_RECEIVE, agency.path(), BookKind.FIELD);
    var request = clean(typed);
    var findings = new ArrayList<Finding>();
    var signer = signer(agency, request, today, findings);
    findings.addAll(person(actor, agency, request, signer != null && !hasElectronic(request)));
    findings.addAll(lines(request));
    if (request.dossier() != null && hasElectronic(request) && hasPaper(request)) {
      findings.add(Finding.of("lines.0.paper", CertificationRefusal.COPY_MEDIA_MIXED));
    }
    if (request.paidBy() == PaidBy.EXEMPT && request.exemption().isEmpty()) {
      findings.add(Finding.of("exemption", CertificationRefusal.EXEMPTION_REASON_MISSING));
    } else if (request.exemption().length() > LONGEST_EXEMPTION) {
      findings.add(
          Finding.of("exemption", CertificationRefusal.EXEMPTION_TOO_LONG, LONGEST_EXEMPTION));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new Checked(request, agency, signer);
  }

  private static boolean hasElectronic(LaneRequest request) {
    return request.lines().stream().anyMatch(Line::electronic);
  }

  private static boolean hasPaper(LaneRequest request) {
    return request.lines().stream().anyMatch(line -> !line.electronic());
  }

  /** The request as an intake of the book's procedure, with one original per line. */
  Intake intake(Agency agency, LaneRequest request, LanePart part) {
    var person = request.person();
    var lines = request.lines().stream().filter(part::holds).toList();
    return new Intake(
        Objects.requireNonNullElse(agency.code(), Objects.requireNonNullElse(agency.gsoCode(), "")),
        part.book().procedure(),
        Channel.COUNTER,
        new Applicant(
            person.fullName(), person.identityNumber(), person.phone(), "", person.address(), ""),
        null,
        papers(part.book(), Math.max(1, lines.size())),
        1,
        ReturnBy.COUNTER,
        lines.stream().map(LaneCheck::note).collect(Collectors.joining("\n")));
  }

  private List<HandedIn> papers(BookKind kind, int originals) {
    return catalogue.inForce(kind.procedure(), Vietnam.date(clock.instant())).stream()
        .flatMap(procedure -> procedure.papers().stream())
        .filter(paper -> paper.isRequired(Channel.COUNTER))
        .map(paper -> new HandedIn(paper.id(), originals, 0))
        .toList();
  }

  /** {@code Thẻ căn cước: 1 trang, 3 bản}; on papers and in the dossier, always Vietnamese. */
  private static String note(Line line) {
    if (line.electronic()) {
      return "%s: %d trang, bản điện tử".formatted(line.paper(), line.pages());
    }
    return line.kind() == BookKind.COPY
        ? "%s: %d trang, %d bản".formatted(line.paper(), line.pages(), line.pieces())
        : "%s: %d chữ ký, %d văn bản".formatted(line.paper(), line.signatures(), line.pieces());
  }

  private @Nullable Signer signer(
      Agency agency, LaneRequest request, LocalDate today, List<Finding> findings) {
    if (!practices.of(agency.id()).signAtCounter()) {
      return null;
    }
    var signing =
        practices.signers(agency.id()).stream().filter(each -> each.signsOn(today)).toList();
    var asked = request.signerId();
    var found =
        asked == null
            ? signing.stream().findFirst()
            : signing.stream().filter(each -> each.id() == asked).findFirst();
    if (found.isEmpty() && asked != null) {
      findings.add(Finding.of("signer", CertificationRefusal.UNKNOWN_SIGNER));
    }
    return found.map(each -> each.signer()).orElse(null);
  }

  /** What the dossier's own intake would find, and what a testimony needs besides. */
  private List<Finding> person(
      Actor actor, Agency agency, LaneRequest request, boolean handedBackAtOnce) {
    var part =
        request.lines().isEmpty() ? LanePart.COPIES : LanePart.of(request.lines().getFirst());
    var findings =
        request.dossier() == null
            ? new ArrayList<>(
                receive.findings(actor, intake(agency, request, part), handedBackAtOnce))
            : new ArrayList<Finding>();
    var signs = request.lines().stream().anyMatch(line -> line.kind() == BookKind.SIGNATURE);
    var named = findings.stream().anyMatch(each -> each.field().endsWith("identityNumber"));
    if (signs && request.person().identityNumber().isEmpty() && !named) {
      findings.add(
          Finding.of("applicant.identityNumber", CertificationRefusal.SIGNATURE_NEEDS_IDENTITY));
    }
    var birthDate = request.person().birthDate();
    if (!request.birthDateReadable()
        || birthDate != null && birthDate.isAfter(Vietnam.date(clock.instant()))) {
      findings.add(Finding.of("birthDate", CertificationRefusal.BIRTH_DATE_IMPOSSIBLE));
    }
    return findings;
  }

  private static List<Finding> lines(LaneRequest request) {
    var lines = request.lines();
    if (lines.isEmpty()) {
      return List.of(Finding.of("lines.0.paper", CertificationRefusal.LINES_MISSING));
    }
    if (lines.size() > MOST_LINES) {
      return List.of(Finding.of("lines.0.paper", CertificationRefusal.LINES_TOO_MANY, MOST_LINES));
    }
    return IntStream.range(0, lines.size())
        .mapToObj(i -> LineCheck.findings("lines." + i + ".", lines.get(i)))
        .flatMap(List::stream)
        .toList();
  }

  private static LaneRequest clean(LaneRequest typed) {
    var person = typed.person();
    return new LaneRequest(
        new Requester(
            Text.clean(person.fullName()),
            Text.number(person.identityNumber()),
            person.birthDate(),
            Text.number(person.phone()),
            Text.clean(person.address())),
        typed.birthDateReadable(),
        typed.lines().stream().map(LineCheck::clean).toList(),
        typed.paidBy(),
        typed.paidBy() == PaidBy.EXEMPT ? Text.clean(typed.exemption()) : "",
        typed.signerId(),
        typed.dossier());
  }
}
