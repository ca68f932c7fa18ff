package vn.motcua.dossier;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.LateCause;

/** The causes of lateness in words, and to choose from. */
public final class LateCauseWords {

  private LateCauseWords() {}

  /** Key of its words, {@code dossier.lateCause.RESOURCES}. */
  public static String key(LateCause cause) {
    return "dossier.lateCause." + cause.name();
  }

  /** All of them, after an empty one that asks to choose. */
  public static List<Option> options() {
    return Stream.concat(
            Stream.of(new Option("", t("dossier.lateCause.choose"))),
            Arrays.stream(LateCause.values()).map(cause -> new Option(cause.name(), t(key(cause)))))
        .toList();
  }
}
