package vn.motcua.signing.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.Comparator;
import java.util.List;
import vn.motcua.shared.Refused;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.TestAuthority.Wish;

/** What happens to a token, told line by line; runs where one is plugged in. */
final class TokenWork {

  private static final char[] PIN = "246810".toCharArray();

  private TokenWork() {}

  public static void main(String[] arguments) throws GeneralSecurityException, IOException {
    try (var signing = new Signing()) {
      tell("empty", () -> open(PIN).close());
      fill(signing);
      tell("wrong", () -> open("999999".toCharArray()).close());
      tell(
          "signed",
          () -> {
            try (var key = open(PIN)) {
              var pdf = signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, key);
              System.out.println(Signing.pdfsig(pdf).contains("Signature is Valid"));
            }
          });
      tell("wrong after right", () -> open("999999".toCharArray()).close());
      var key = open(PIN);
      pullOut(Path.of(arguments[0]));
      tell("pulled", () -> key.sign(List.of(new byte[9])));
      key.close();
      tell("absent", () -> Pkcs11Key.open(Path.of("/nowhere/driver.so"), 0, PIN));
    }
  }

  private static Pkcs11Key open(char[] pin) {
    return Pkcs11Key.open(SoftHsm.DRIVER, 0, pin);
  }

  private static void tell(String what, Runnable work) {
    try {
      work.run();
      System.out.println(what + " OK");
    } catch (Refused refused) {
      System.out.println(what + " " + refused.code());
    }
  }

  /** The key is made in the token, as a real one's is. */
  private static void fill(Signing signing) throws GeneralSecurityException, IOException {
    var provider =
        Security.getProvider("SunPKCS11")
            .configure("--name=fill\nlibrary=" + SoftHsm.DRIVER + "\nslotListIndex=0\n");
    var store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, PIN);
    var generator = KeyPairGenerator.getInstance("RSA", provider);
    generator.initialize(2048);
    var keys = generator.generateKeyPair();
    var certificate =
        signing.authority.certify(keys.getPublic(), Wish.person("CN=Hoàng Đức Thiện"));
    store.setKeyEntry(
        "ky", keys.getPrivate(), null, new Certificate[] {certificate, signing.authority.root()});
    ((java.security.AuthProvider) provider).logout();
  }

  private static void pullOut(Path tokens) throws IOException {
    try (var files = Files.walk(tokens)) {
      for (var file :
          files.filter(each -> !each.equals(tokens)).sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
