package vn.motcua.receipt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What the JDK's own XML signatures and schemas say of a file. */
public final class SignedXml {

  private SignedXml() {}

  /** Whether the signature is by the certificate in it, over what stands there now. */
  public static boolean isValid(byte[] xml)
      throws ParserConfigurationException, IOException, SAXException, MarshalException {
    var document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    var signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
    if (signatures.getLength() != 1) {
      return false;
    }
    var factory = XMLSignatureFactory.getInstance("DOM");
    var certificate = certificate(factory, signatures.item(0));
    var context = new DOMValidateContext(certificate.getPublicKey(), signatures.item(0));
    context.setProperty("org.jcp.xml.dsig.secureValidation", true);
    try {
      return factory.unmarshalXMLSignature(context).validate(context);
    } catch (XMLSignatureException broken) {
      return false;
    }
  }

  private static X509Certificate certificate(XMLSignatureFactory factory, Node node)
      throws MarshalException {
    var signature = factory.unmarshalXMLSignature(new DOMStructure(node));
    return signature.getKeyInfo().getContent().stream()
        .filter(X509Data.class::isInstance)
        .flatMap(data -> ((X509Data) data).getContent().stream())
        .filter(X509Certificate.class::isInstance)
        .map(X509Certificate.class::cast)
        .findFirst()
        .orElseThrow();
  }

  static void requireSchema(byte[] xml) throws SAXException, IOException {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                Objects.requireNonNull(SignedXml.class.getResource("/data/receipt/bien-lai.xsd")));
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
  }
}
