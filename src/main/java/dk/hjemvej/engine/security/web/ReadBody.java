package dk.hjemvej.engine.security.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request whose body was read to look at it, and can be read again by those behind. */
final class ReadBody extends HttpServletRequestWrapper {

  /** The largest form of ours is far smaller. */
  private static final int LARGEST = 2 * 1024 * 1024;

  private final byte[] body;

  private ReadBody(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /** Empty when the body is larger than any form. */
  static Optional<ReadBody> of(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    return body.length > LARGEST ? Optional.empty() : Optional.of(new ReadBody(request, body));
  }

  /** The same request with another body. */
  static ReadBody of(HttpServletRequest request, byte[] body) {
    return new ReadBody(request, body);
  }

  byte[] bytes() {
    return body;
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return bytes.read();
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        return bytes.read(target, offset, length);
      }

      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("A body that was read is not read asynchronously");
      }
    };
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
