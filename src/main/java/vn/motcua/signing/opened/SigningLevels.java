package vn.motcua.signing.opened;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.CannotStart;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.authority.Authorities;
import vn.motcua.signing.authority.SignerCheck;

/**
 * How long signatures made here can be proved: what the machine's settings say, else the most that
 * can be had now.
 */
@Component
public class SigningLevels {

  private final Authorities authorities;
  private final SignerCheck check;
  private final @Nullable SigningLevel wanted;

  SigningLevels(
      Authorities authorities, SignerCheck check, @Value("${motcua.signing.level}") String wanted) {
    this.authorities = authorities;
    this.check = check;
    this.wanted = wanted.isBlank() ? null : level(wanted.strip().toUpperCase(Locale.ROOT));
  }

  private static SigningLevel level(String name) {
    return Arrays.stream(SigningLevel.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotStart(
                    "MOTCUA_SIGNING_LEVEL phải là B, T hoặc LT; để trống = mức cao nhất có thể",
                    "MOTCUA_SIGNING_LEVEL must be B, T or LT; empty = the most that can be had"));
  }

  /**
   * For a signer. Where nobody stamps the time it is B; LT needs somebody who says now that the
   * certificate is not revoked.
   *
   * @param chain the signer's certificate first
   */
  SigningLevel of(List<X509Certificate> chain) {
    if (wanted != null) {
      return wanted;
    }
    if (!authorities.stampTime()) {
      return SigningLevel.B;
    }
    return check.isVouchedFor(chain) ? SigningLevel.LT : SigningLevel.T;
  }
}
