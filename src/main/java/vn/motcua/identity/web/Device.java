package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises a browser and its system well enough for people to know their own. */
final class Device {

  /** Marks in the order of asking: most browsers also claim to be an older one. */
  private static final Map<String, String> BROWSERS =
      ordered(
          "Edg/",
          "Edge",
          "OPR/",
          "Opera",
          "CocCoc",
          "Cốc Cốc",
          "coc_coc",
          "Cốc Cốc",
          "Firefox/",
          "Firefox",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari");

  private static final Map<String, String> SYSTEMS =
      ordered(
          "Android",
          "Android",
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Windows",
          "Windows",
          "Mac OS X",
          "macOS",
          "Linux",
          "Linux");

  private Device() {}

  /** {@code Firefox, Windows} */
  static String words(String userAgent) {
    var known =
        Stream.of(BROWSERS, SYSTEMS)
            .flatMap(
                marks ->
                    marks.entrySet().stream()
                        .filter(mark -> userAgent.contains(mark.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? t("sessions.unknown") : known;
  }

  private static Map<String, String> ordered(String... marksAndNames) {
    var marks = new LinkedHashMap<String, String>();
    for (int i = 0; i < marksAndNames.length; i += 2) {
      marks.put(marksAndNames[i], marksAndNames[i + 1]);
    }
    return marks;
  }
}
