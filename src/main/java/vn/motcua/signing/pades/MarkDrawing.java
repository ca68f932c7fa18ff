package vn.motcua.signing.pades;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.enumerations.VisualSignatureRotation;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.util.stream.Collectors;
import vn.motcua.platform.pdf.PaperCharacters;
import vn.motcua.platform.pdf.PaperFont;
import vn.motcua.signing.Mark;

/** Tells DSS how a mark looks. */
final class MarkDrawing {

  /** Persons sign blue, agencies seal red (NĐ 30/2020 annex I). */
  private static final Color BLUE = new Color(0x1F, 0x3F, 0x9E);

  private static final Color RED = new Color(0xC8, 0x10, 0x1E);

  private static final Color TRANSPARENT = new Color(255, 255, 255, 0);

  /** Points to begin with: lines fill their box. */
  private static final float TEXT_SIZE = 9;

  /** Read once, for that takes a twentieth of a signature; DSS changes nothing in them. */
  private static final DSSFileFont VIETNAMESE = read(PaperFont.vietnamese());

  private static final DSSFileFont REGULAR = read(PaperFont.regular());

  private MarkDrawing() {}

  static SignatureImageParameters of(Mark mark, Box box) {
    var image = new SignatureImageParameters();
    image.setFieldParameters(field(box));
    switch (mark.look()) {
      case Mark.Picture picture -> {
        image.setImage(new InMemoryDocument(picture.png()));
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
      }
      case Mark.Lines lines ->
          image.setTextParameters(text(lines, mark.place() == Mark.Place.ABOVE_NAME ? BLUE : RED));
    }
    return image;
  }

  private static SignatureFieldParameters field(Box box) {
    var field = new SignatureFieldParameters();
    field.setPage(box.page());
    field.setOriginX(box.left());
    field.setOriginY(box.top());
    field.setWidth(box.width());
    field.setHeight(box.height());
    field.setRotation(VisualSignatureRotation.AUTOMATIC);
    return field;
  }

  private static SignatureImageTextParameters text(Mark.Lines lines, Color colour) {
    var text = new SignatureImageTextParameters();
    var words =
        lines.lines().stream().map(PaperCharacters::printable).collect(Collectors.joining("\n"));
    text.setFont(font(words));
    text.setText(words);
    text.setTextColor(colour);
    text.setBackgroundColor(TRANSPARENT);
    text.setTextWrapping(TextWrapping.FILL_BOX);
    text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
    text.setPadding(1);
    return text;
  }

  private static DSSFileFont font(String words) {
    return PaperFont.isVietnamese(words) ? VIETNAMESE : REGULAR;
  }

  /** Only the letters used are embedded: the whole face would add 250 KB to each signature. */
  private static DSSFileFont read(byte[] face) {
    var font = new DSSFileFont(new InMemoryDocument(face), TEXT_SIZE);
    font.setEmbedFontSubset(true);
    return font;
  }
}
