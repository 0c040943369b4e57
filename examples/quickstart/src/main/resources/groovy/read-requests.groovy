// The lines of the file as Maps, by the names in its first line.
import org.apache.commons.csv.CSVFormat

def format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get()
def text = exchange.message.getBody(File).getText('UTF-8')

format.parse(new StringReader(text)).collect { it.toMap() }
