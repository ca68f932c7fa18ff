package vn.motcua.dossier;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.model.LateCause;
import vn.motcua.platform.web.piece.Option;

/** The causes of lateness to choose from. */
public final class LateCauseWords {

  private LateCauseWords() {}

  /** All of them, after an empty one that asks to choose. */
  public static List<Option> options() {
    return Stream.concat(
            Stream.of(new Option("", t("dossier.lateCause.choose"))),
            Arrays.stream(LateCause.values())
                .map(cause -> new Option(cause.name(), t(cause.messageKey()))))
        .toList();
  }
}
