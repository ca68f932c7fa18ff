package vn.motcua.scan.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a page of a PDF draws: whether it is a picture and nothing else. */
final class PdfContent extends PDFGraphicsStreamEngine {

  /** A picture that leaves so much of the page white is not the page. */
  private static final double COVERS = 0.9;

  private static final float POINTS = 72;

  /** How far a picture may hang over the edge of its page: the rounding of scanners. */
  private static final float SLACK = 2;

  /**
   * A picture on a page.
   *
   * @param place in points
   * @param upright neither turned nor mirrored
   */
  record Drawn(PDImageXObject picture, PDRectangle place, boolean upright) {

    /** Across, which is the coarser way of a fax lengthwise only. */
    double dpi() {
      return picture.getWidth() * POINTS / place.getWidth();
    }

    private double area() {
      return (double) place.getWidth() * place.getHeight();
    }
  }

  private final PDRectangle box;
  private final List<Drawn> pictures = new ArrayList<>();
  private boolean anythingElse;

  private PdfContent(PDPage page) {
    super(page);
    box = page.getCropBox();
  }

  static PdfContent of(PDPage page) throws IOException {
    var content = new PdfContent(page);
    content.processPage(page);
    return content;
  }

  /** The picture the page consists of, beside invisible text. */
  Optional<Drawn> onlyPicture() {
    return pictures.stream()
        .filter(only -> pictures.size() == 1 && !anythingElse && only.upright() && covers(only))
        .filter(plain -> !plain.picture().isStencil())
        .filter(plain -> plain.picture().getCOSObject().getItem(COSName.SMASK) == null)
        .filter(plain -> plain.picture().getCOSObject().getItem(COSName.MASK) == null)
        .findFirst();
  }

  private boolean covers(Drawn drawn) {
    var place = drawn.place();
    return place.getLowerLeftX() >= box.getLowerLeftX() - SLACK
        && place.getLowerLeftY() >= box.getLowerLeftY() - SLACK
        && place.getUpperRightX() <= box.getUpperRightX() + SLACK
        && place.getUpperRightY() <= box.getUpperRightY() + SLACK
        && drawn.area() >= COVERS * box.getWidth() * box.getHeight();
  }

  /** The dpi of the largest picture, when nothing is drawn finer than pictures are. */
  Optional<Double> finest() {
    return anythingElse
        ? Optional.empty()
        : pictures.stream().max(Comparator.comparingDouble(Drawn::area)).map(Drawn::dpi);
  }

  @Override
  public void drawImage(PDImage image) {
    var at = getGraphicsState().getCurrentTransformationMatrix();
    if (image instanceof PDImageXObject picture) {
      pictures.add(new Drawn(picture, place(at), isUpright(at)));
    } else {
      anythingElse = true;
    }
  }

  private static boolean isUpright(Matrix at) {
    var tiny = 1e-3f;
    return Math.abs(at.getShearX()) < tiny
        && Math.abs(at.getShearY()) < tiny
        && at.getScaleX() > 0
        && at.getScaleY() > 0;
  }

  private static PDRectangle place(Matrix at) {
    return new PDRectangle(
        at.getTranslateX(),
        at.getTranslateY(),
        Math.abs(at.getScalingFactorX()),
        Math.abs(at.getScalingFactorY()));
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) {
    if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER) {
      anythingElse = true;
    }
  }

  @Override
  public void strokePath() {
    anythingElse = true;
  }

  @Override
  public void fillPath(int windingRule) {
    anythingElse = true;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    anythingElse = true;
  }

  @Override
  public void shadingFill(COSName shading) {
    anythingElse = true;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    // only what is drawn counts
  }

  @Override
  public void clip(int windingRule) {
    // a picture cut by its page is the page all the same
  }

  @Override
  public void moveTo(float x, float y) {
    // only what is drawn counts
  }

  @Override
  public void lineTo(float x, float y) {
    // only what is drawn counts
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    // only what is drawn counts
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {
    // only what is drawn counts
  }

  @Override
  public void endPath() {
    // only what is drawn counts
  }
}
