package vn.motcua.testing;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.signing.Mark;
import vn.motcua.signing.MarkLines;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.tray.Signatory;

/** A leader of the demonstration with the key opened; signs for real. */
public final class Signs implements Signatory {

  private static final String PIN = "motcua-demo";

  private final SignPapers papers;
  private final SigningKeys keys;
  private final Actor actor;

  public Signs(SignPapers papers, SigningKeys keys, Actor actor) {
    this.papers = papers;
    this.keys = keys;
    this.actor = actor;
  }

  @Override
  public byte[] sign(byte[] pdf, String printedName) {
    try (var key = keys.openOwn(actor, PIN.toCharArray())) {
      var at = Instant.now();
      var mark = Mark.person(printedName, MarkLines.person(printedName, "Ủy ban nhân dân xã", at));
      return papers.handle(key, List.of(new PaperToSign(pdf, mark, SigningLevel.B, at))).getFirst();
    }
  }

  @Override
  public byte[] signAndSeal(byte[] pdf, String printedName, long agencyId) {
    try (var seal = keys.openSeal(agencyId)) {
      var at = Instant.now();
      var mark = Mark.seal(printedName, MarkLines.agency("Ủy ban nhân dân xã", at));
      return papers
          .handle(seal, List.of(new PaperToSign(sign(pdf, printedName), mark, SigningLevel.B, at)))
          .getFirst();
    }
  }
}
