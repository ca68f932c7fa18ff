package vn.motcua.desk.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.SealedWords;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;

/** Takes words from a form or from an address of ours. */
@Component
public class SoughtWords {

  /** Name of the words in addresses. */
  public static final String PARAMETER = "words";

  private static final int LONGEST = 200;

  private final SealedWords seal;

  SoughtWords(SealedWords seal) {
    this.seal = seal;
  }

  /** What somebody typed or scanned; what is longer than 200 characters is cut. */
  public Sought typed(Actor actor, @Nullable String typed) {
    var clean = Text.clean(typed);
    var text = clean.substring(0, Math.min(clean.length(), LONGEST));
    return new Sought(text, seal.seal(actor.accountId(), text));
  }

  /** What an address carries; nothing when it was made for somebody else. */
  public Sought carried(Actor actor, @Nullable String sealed) {
    var text = seal.open(actor.accountId(), sealed);
    return text.isEmpty() || sealed == null ? Sought.NOTHING : new Sought(text, sealed);
  }
}
