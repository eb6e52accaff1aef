/** Everything that the guide, or an edition of it, can show: in this order, as a rule that comes later wins. */
import './record.css';
import './guidance.css';
import './contents.css';
import './question.css';
import './finding.css';
import './countries.css';
