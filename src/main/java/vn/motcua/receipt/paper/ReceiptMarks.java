package vn.motcua.receipt.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.receipt.Receipt;
import vn.motcua.signing.PrintedTokens;

/**
 * The tokens in the codes of receipts: the mark of the receipt and a digest of what it says,
 * signed. A letter before them tells receipts from other papers of this system.
 */
@Component
public class ReceiptMarks {

  private static final byte RECEIPT = 'R';
  private static final int MARK_BYTES = 8;
  private static final int DIGEST_BYTES = 8;
  private static final int LENGTH = 1 + MARK_BYTES + DIGEST_BYTES;

  private final PrintedTokens tokens;

  ReceiptMarks(PrintedTokens tokens) {
    this.tokens = tokens;
  }

  /** What a genuine token says. */
  public record Mark(String mark, byte[] digest) {

    /** Whether the books say of the receipt what was printed. */
    public boolean tells(Receipt receipt) {
      return Arrays.equals(digest, digestOf(receipt));
    }
  }

  /** The token for a receipt with its number. */
  public String token(Receipt receipt) {
    return tokens.sign(
        ByteBuffer.allocate(LENGTH)
            .put(RECEIPT)
            .put(HexFormat.of().parseHex(Objects.requireNonNull(receipt.numbering()).mark()))
            .put(digestOf(receipt))
            .array());
  }

  /** Empty for whatever this system did not print on a receipt. */
  public Optional<Mark> read(String token) {
    return tokens
        .read(token)
        .filter(facts -> facts.length == LENGTH && facts[0] == RECEIPT)
        .map(
            facts ->
                new Mark(
                    HexFormat.of().formatHex(facts, 1, 1 + MARK_BYTES),
                    Arrays.copyOfRange(facts, 1 + MARK_BYTES, LENGTH)));
  }

  private static byte[] digestOf(Receipt receipt) {
    try {
      var numbering = Objects.requireNonNull(receipt.numbering());
      var digest = MessageDigest.getInstance("SHA-256");
      add(digest, numbering.form());
      add(digest, numbering.notation());
      add(digest, Integer.toString(numbering.year()));
      add(digest, receipt.payer().name());
      add(digest, receipt.payer().address());
      add(digest, receipt.means().name());
      for (var item : receipt.items()) {
        add(digest, item.name());
        add(digest, Long.toString(item.dong()));
      }
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
