package dk.hjemvej.engine.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Replaces the text of a server error. The engine's own texts hold table names and statements; the
 * person gets a number instead, under which the log of the server has the call.
 */
final class ErrorTexts extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorTexts.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    WithoutErrorBody guarded = new WithoutErrorBody(response);
    chain.doFilter(request, guarded);
    guarded.flushWriter();
    if (guarded.isServerError() && !response.isCommitted()) {
      String number = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Error {} in {} {}", number, request.getMethod(), request.getRequestURI());
      response.resetBuffer();
      Answer.write(
          response,
          response.getStatus(),
          "ServerError",
          "Der skete en fejl hos os. Prøv igen om lidt. Fejlnummer: " + number);
    }
  }

  /** Swallows what is written while the status is a server error. */
  private static final class WithoutErrorBody extends HttpServletResponseWrapper {

    private @Nullable PrintWriter writer;

    WithoutErrorBody(HttpServletResponse response) {
      super(response);
    }

    boolean isServerError() {
      return getStatus() >= SC_INTERNAL_SERVER_ERROR;
    }

    void flushWriter() {
      if (writer != null) {
        writer.flush();
      }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      if (status >= SC_INTERNAL_SERVER_ERROR) {
        setStatus(status);
      } else {
        super.sendError(status);
      }
    }

    @Override
    public void flushBuffer() throws IOException {
      if (!isServerError()) {
        super.flushBuffer();
      }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
      if (writer == null) {
        writer = new PrintWriter(getOutputStream(), false, StandardCharsets.UTF_8);
      }
      return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      ServletOutputStream target = super.getOutputStream();
      return new ServletOutputStream() {
        @Override
        public void write(int one) throws IOException {
          if (!isServerError()) {
            target.write(one);
          }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          if (!isServerError()) {
            target.write(bytes, offset, length);
          }
        }

        @Override
        public void flush() throws IOException {
          if (!isServerError()) {
            target.flush();
          }
        }

        @Override
        public boolean isReady() {
          return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          target.setWriteListener(listener);
        }
      };
    }
  }
}
