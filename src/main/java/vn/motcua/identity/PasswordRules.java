package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.shared.Finding;

/**
 * What a password must be: long rather than odd (NIST SP 800-63B), and not one of those tried
 * first.
 */
final class PasswordRules {

  static final int LEAST = 12;
  static final int MOST = 128;

  private static final int LEAST_DIFFERENT = 5;

  /** Stems that, with figures or marks around them, head every list of leaked passwords. */
  private static final Set<String> STEMS =
      Set.of(
          "password",
          "passw0rd",
          "matkhau",
          "qwerty",
          "qwertyuiop",
          "asdfghjkl",
          "abc",
          "abcd",
          "abcdef",
          "admin",
          "administrator",
          "quantri",
          "motcua",
          "vietnam",
          "hanoi",
          "saigon",
          "iloveyou",
          "anhyeuem",
          "emyeuanh",
          "welcome",
          "letmein",
          "ubnd",
          "canbo",
          "congan");

  private PasswordRules() {}

  /** What is wrong with the password; empty when it may be used. */
  static List<Finding> findings(String field, String password, String username) {
    var findings = new ArrayList<Finding>();
    var length = password.codePointCount(0, password.length());
    if (length < LEAST) {
      findings.add(Finding.of(field, IdentityRefusal.PASSWORD_TOO_SHORT, LEAST));
    } else if (length > MOST) {
      findings.add(Finding.of(field, IdentityRefusal.PASSWORD_TOO_LONG, MOST));
    } else if (isCommon(password.toLowerCase(Locale.ROOT), username)) {
      findings.add(Finding.of(field, IdentityRefusal.PASSWORD_TOO_COMMON));
    }
    return findings;
  }

  private static boolean isCommon(String password, String username) {
    var stem = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    return password.chars().distinct().count() < LEAST_DIFFERENT
        || STEMS.contains(stem)
        || stem.isEmpty() && isRun(password)
        || password.contains(username);
  }

  /** 123456789012, 987654321098: each sign follows the one before. */
  private static boolean isRun(String password) {
    var steps = 0;
    for (var i = 1; i < password.length(); i++) {
      var step = Math.abs(password.charAt(i) - password.charAt(i - 1));
      if (step == 1 || step == 9) {
        steps++;
      }
    }
    return steps >= password.length() - 2;
  }
}
