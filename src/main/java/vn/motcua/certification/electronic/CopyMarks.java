package vn.motcua.certification.electronic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.ElectronicCopy.Numbered;
import vn.motcua.signing.PrintedTokens;

/**
 * The tokens in the codes of certified copies: the mark of the copy and a digest of number, day and
 * scan, signed. A letter before them tells copies from other papers of this system.
 */
@Component
public class CopyMarks {

  private static final byte COPY = 'S';
  private static final int MARK_BYTES = 8;
  private static final int DIGEST_BYTES = 8;
  private static final int LENGTH = 1 + MARK_BYTES + DIGEST_BYTES;

  private final PrintedTokens tokens;

  CopyMarks(PrintedTokens tokens) {
    this.tokens = tokens;
  }

  /** What a genuine token says. */
  public record Mark(String mark, byte[] digest) {

    /** Whether the register says of the copy what was printed. */
    public boolean tells(ElectronicCopy copy) {
      var numbered = copy.numbered();
      return numbered != null && Arrays.equals(digest, digestOf(copy, numbered));
    }
  }

  /** The token for a scanned copy under its number. */
  String token(ElectronicCopy copy, Numbered numbered) {
    return tokens.sign(
        ByteBuffer.allocate(LENGTH)
            .put(COPY)
            .put(HexFormat.of().parseHex(numbered.mark()))
            .put(digestOf(copy, numbered))
            .array());
  }

  /** Empty for whatever this system did not print on a copy. */
  public Optional<Mark> read(String token) {
    return tokens
        .read(token)
        .filter(facts -> facts.length == LENGTH && facts[0] == COPY)
        .map(
            facts ->
                new Mark(
                    HexFormat.of().formatHex(facts, 1, 1 + MARK_BYTES),
                    Arrays.copyOfRange(facts, 1 + MARK_BYTES, LENGTH)));
  }

  private static byte[] digestOf(ElectronicCopy copy, Numbered numbered) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      add(digest, numbered.notation());
      add(digest, numbered.on().toString());
      add(digest, copy.entry().dossier().value());
      add(digest, Objects.requireNonNull(copy.scan()).sha256());
      return Arrays.copyOf(digest.digest(), DIGEST_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void add(MessageDigest digest, String value) {
    digest.update(value.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
