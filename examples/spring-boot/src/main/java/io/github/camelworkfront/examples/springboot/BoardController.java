package io.github.camelworkfront.examples.springboot;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the page what it shows. */
@RestController
class BoardController {

    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    @GetMapping("/api/board")
    ResponseEntity<Board.View> board() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(board.view());
    }
}
