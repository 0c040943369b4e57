package io.github.camelworkfront.examples.springboot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets something happen between the first time that a page asks for the board and the second. */
class BetweenLooks extends OncePerRequestFilter {

    private Runnable next = () -> {};
    private int looks;

    synchronized void happens(Runnable change) {
        next = change;
        looks = 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals("/api/board")) {
            look();
        }
        chain.doFilter(request, response);
    }

    private synchronized void look() {
        if (++looks == 2) {
            next.run();
        }
    }
}
