package vn.motcua.result.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.paper.OfficialTime;
import vn.motcua.result.model.Numbering;
import vn.motcua.result.model.Result;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Vietnam;

/** Prints a result as it is: a draft that says so, or the paper that is to be signed. */
@Component
public class Printing {

  private final ResultEditions editions;
  private final Letterheads letterheads;
  private final ResultPapers papers;
  private final ResultStore store;
  private final Marks marks;
  private final Clock clock;

  Printing(
      ResultEditions editions,
      Letterheads letterheads,
      ResultPapers papers,
      ResultStore store,
      Marks marks,
      Clock clock) {
    this.editions = editions;
    this.letterheads = letterheads;
    this.papers = papers;
    this.store = store;
    this.marks = marks;
    this.clock = clock;
  }

  /** The draft as it would be signed today, without number and code. */
  public byte[] draft(Result result, SignerWords signer) {
    var today = Vietnam.date(clock.instant());
    var until = editions.on(result.kind(), result.edition()).validUntil(today);
    return papers.pdf(paper(result, signer, null, today, until, "", ""));
  }

  /**
   * The paper under its number, with the code by which prints are verified.
   *
   * @param publicAddress where this system answers, without a slash at its end
   */
  public byte[] paper(Result result, SignerWords signer, String publicAddress) {
    var numbering = Objects.requireNonNull(result.numbering());
    return papers.pdf(
        paper(
            result,
            signer,
            numbering,
            numbering.on(),
            result.validUntil(),
            publicAddress,
            marks.token(result)));
  }

  private ResultPaper paper(
      Result result,
      SignerWords signer,
      @Nullable Numbering numbering,
      LocalDate on,
      @Nullable LocalDate until,
      String publicAddress,
      String token) {
    return new ResultPaper(
        letterheads.of(result.agencyId()),
        editions.on(result.kind(), result.edition()),
        result.dossier().value(),
        result.values(),
        numbering,
        on,
        until,
        signer,
        publicAddress,
        token,
        replaces(result.corrects()));
  }

  /** {@code văn bản số 05/UBND-XNTTHN ngày 20 tháng 11 năm 2026} */
  private String replaces(@Nullable Long wrongId) {
    if (wrongId == null) {
      return "";
    }
    var wrong = store.find(wrongId).map(Result::numbering).orElse(null);
    return wrong == null
        ? ""
        : "văn bản số " + wrong.notation() + " " + OfficialTime.day(wrong.on());
  }
}
